/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:D,html:m,nothing:v,svg:$}=globalThis.secureBase.lit;var{ActivityElement:ct}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:X,writeAddress:J}=globalThis.secureBase["activity/address.js"];var{sliderStyles:lt}=globalThis.secureBase["activity/control-styles.js"];var{figures:j,renderText:dt}=globalThis.secureBase["activity/text.js"];function O(t,s){return t.minimum+s*t.quantum}function U(t,s){let n=0;return s.map(e=>(n+=e,O(t.value,n)))}function H(t,s){let n=(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"");return j(n)+t.suffix}function _(t,s){let n=H(t,s);return t.unit?`${n} ${t.unit}`:n}function N(t){return t.unit?`${t.label} (${t.unit})`:t.label}function pt(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,n)=>s+pt(n.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function V(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let n=0;return t.panels.map(e=>{let r=n+pt(e.layout),a={...e,series:s.slice(n,r)};return n=r,a})}var{markPath:L,px:i}=globalThis.secureBase["charts/marks.js"];function B(t,s,n){let e=(n-s)/(t.maximum-t.minimum);return r=>s+(r-t.minimum)*e}function ht(t){return`M${t.map(([s,n])=>`${i(s)} ${i(n)}`).join("L")}`}function mt(t){let s=t.map(([e,r])=>`${i(e)} ${i(r)}`),n=t.slice(1,-1).map(([e,r],a)=>{let[o,c]=t[a+2];return`Q${s[a+1]} ${i((e+o)/2)} ${i((r+c)/2)}`});return`M${s[0]}${n.join("")}L${s.at(-1)}`}function ut(t,s,n){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),r=[...t];for(let[o,c]of e.entries())o&&(r[c]=Math.max(r[c],r[e[o-1]]+s));let a=n;for(let o of e.reverse())r[o]=Math.min(r[o],a),a=r[o]-s;return r}function M(t,s){return t.length*s*.56}function E(t,s,n){let e=Math.max(0,...t.ticks.map(({text:l})=>M(l,n)))+n,[r,a]=t.ticks;if(!r||!a)return t.ticks;let o=Math.abs(s(a.at)-s(r.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}var R=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(t,s)=>`${t} of ${s}`};var $t=(t,[s],{width:n,em:e},r)=>{let a=t.value,o=s.map(w=>_(a,O(a,w))),c=_(a,a.maximum),l=Math.max(...[...o,c].map(w=>M(w,e*1.05))),d=Math.max(...t.labels.map(w=>M(w,e))),p=d+l+e*12<n,f=p?d+e:0,x=B(a,f,n-l-e*.5),h=e*1.4,u=p?e*2.1:e*3.2,y=i(x(a.maximum)-f);return m`<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u*t.labels.length)}"
role="img"
aria-label=${r}
>
${t.labels.map((w,S)=>{let g=u*S+(p?e*.3:e*1.4),b=x(O(a,s[S])),T=i(g+h/2+e*.35);return $`<g class="c-${t.colour}">
<text x="0" y=${p?T:i(g-e*.35)}>${w}</text>
<rect class="track" x=${i(f)} y=${i(g)} width=${y} height=${i(h)} />
<rect class="bar" x=${i(f)} y=${i(g)} width=${i(b-f)} height=${i(h)} />
<text class="strong" x=${i(x(a.maximum)+e*.5)} y=${T}>${o[S]}</text>
</g>`})}
</svg>`},K=10,P=20,ft=(t,[s])=>{let n=Math.ceil(t.of/K);return m`<div class="fields">
${t.groups.map((e,r)=>{let a=s[r];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${K*P} ${n*P}"
role="img"
aria-label="${e}: ${R.count(a,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%K,Math.floor(c/K)];return $`<circle
class=${c<a?"dot counted":"dot"}
cx=${l*P+P/2}
cy=${d*P+P/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${R.count(a,t.of)}</strong> ${t.counted}</p>
<p class="quiet" aria-hidden="true">${e}</p>
</div>`})}
</div>`},gt=(t,[s],{width:n,em:e})=>{let r=n/t.count,a=e*2.6,o=s.reduce((c,l)=>c+l,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(n)} ${i(a+2)}"
role="img"
aria-label="${R.count(o,t.count)} ${t.on}"
>
${s.map((c,l)=>{let d=c?a:e*.7;return $`<rect
class=${c?"moment on":"moment"}
x=${i(l*r+.5)}
y=${i(a+1-d)}
width=${i(Math.max(1,r-1.5))}
height=${i(d)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`};var _t=32,tt=(t,s,{width:n,em:e},r)=>{let a=t.kind==="time-lines",o=n<_t*e,c=Math.max(...t.value.ticks.map(({text:g})=>M(g,e)),e)+e*.5,l=Math.max(...t.lines.map(g=>M(g.label,e*1.05))),d=n-(a&&!o?l+e:e*.6),p=B(t.across,c,d),f=a?t.phases:[],x=f.map(g=>qt(g,p,e)),h=e*(f.length?1.7+1.25*Math.max(...x.map(({lines:g})=>g.length)):3),u=h+Math.min(Math.max(n*.42,e*11),e*18),y=B(t.value,u,h),w={x:p,left:c,right:d,top:h,bottom:u,em:e},S=t.lines.map((g,b)=>({line:g,points:U(t,s[b]).map((T,k)=>[p(t.start+k*t.step),y(T)])}));return m`
${a&&o?Nt(t):v}
<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u+e*3.2)}"
role="img"
aria-label=${r}
>
${f.map((g,b)=>It(g,x[b],w))}
<text class="axis-name" x="0" y=${e}>${N(t.value)}</text>
${t.value.ticks.map(({at:g,text:b})=>$`<line class="grid" x1=${i(c)} x2=${i(d)} y1=${i(y(g))} y2=${i(y(g))} />
<text class="end" x=${i(c-e*.5)} y=${i(y(g)+e*.35)}>${b}</text>`)}
${E(t.across,p,e).map(({at:g,text:b})=>$`<text class="middle" x=${i(p(g))} y=${i(u+e*1.4)}>${b}</text>`)}
<text class="axis-name middle" x=${i((c+d)/2)} y=${i(u+e*2.8)}>
${N(t.across)}
</text>
${S.map(g=>zt(g,t,u))}
${a?v:Ut(S,w)}
${a&&!o?Dt(S,w):v}
</svg>
`};function Nt(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:n,dash:e})=>m`<span class="c-${n}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function qt({label:t,start:s,end:n},e,r){let a=(e(n)-e(s))*.95,o=M(t,r)>a?t.split(" "):[t],c=Math.max(...o.map(l=>M(l,r)));return{lines:o,em:Math.min(r,r*a/c)}}function It({start:t,end:s,shaded:n},e,{x:r,top:a,bottom:o,em:c}){let[l,d]=[r(t),r(s)],p=a-c*1.4;return $`<rect
class="phase ${n?"shaded":""}"
x=${i(l)}
y=${i(a-p)}
width=${i(d-l)}
height=${i(o-a+p)}
/>
${e.lines.map((f,x)=>$`<text
class="middle strong"
.style=${`font-size: ${i(e.em)}px`}
x=${i((l+d)/2)}
y=${i(a-c*(.6+1.2*(e.lines.length-1-x)))}
>${f}</text>`)}`}function zt({line:t,points:s},n,e){let r=ht(s),[a]=s,o=s[s.length-1],c=`${r}L${i(o[0])} ${i(e)}L${i(a[0])} ${i(e)}Z`;return $`<g class="c-${t.colour}">
${n.kind==="curves"?$`<path class="ground" d=${c} />`:v}
<path class="line" d=${r} stroke-dasharray=${t.dash||v} />
</g>`}function Dt(t,{bottom:s,em:n}){let e=t.map(({points:a})=>a[a.length-1]),r=ut(e.map(([,a])=>a),n*1.25,s);return t.map(({line:a},o)=>$`<text
class="name c-${a.colour}"
x=${i(e[o][0]+n*.5)}
y=${i(r[o]+n*.35)}
>${a.label}</text>`)}function Ut(t,{left:s,right:n,em:e}){let r=t.map(({line:a,points:o})=>{let[c,l]=o.reduce((d,p)=>p[1]<d[1]?p:d);return{line:a,x:c,y:l,width:M(a.label,e*1.1)}}).sort((a,o)=>a.x-o.x);return r.map(({line:a,x:o,y:c,width:l},d)=>{let p=d===0,f=r.length===1?-l/2:p?-l-e*.4:e*.4,x=Math.min(Math.max(o+f,s),n-l),h=p&&r.length>1,u=c-e*(.5+1.25*Math.max(0,d-1));return $`<text
class="name c-${a.colour} ${h?"end":""}"
x=${i(h?x+l:x)}
y=${i(u)}
>${a.label}</text>`})}var Ht=46,Vt=24,xt="5 4",Kt=22,Yt=12,bt=.085,Zt=.13,Gt=.03,Qt=1,vt=(t,s,{width:n,em:e},r)=>{let a=Math.min(n,Ht*e,Vt*e*t.width/t.depth),o=(a-2)/t.width,c=t.depth*o,l=([h,u])=>[1+h*o,1+c-u*o],d=wt(t,s),p=t.numbered.length-1,f=Math.min(e,Math.max(Yt,a/Kt)),x={wide:a,tall:c,em:f};return m`<svg
class="chart plan"
viewBox="0 0 ${i(a)} ${i(c+2)}"
.style=${`max-width: ${i(a)}px`}
role="img"
aria-label=${r}
>
<rect class="place" x="1" y="1" width=${i(a-2)} height=${i(c)} rx=${i(e)} />
${Xt(t,l([0,0]),o,e)}
${Jt(t,l([t.base.x,t.base.y]),o,e)}
${ie(d,s[2]).map(({isDashed:h,points:u})=>$`<path class="way" d=${mt(u.map(l))} stroke-dasharray=${h?xt:v} />`)}
${re(t,d).map(h=>te(l(h.at),h.angle,f*.9))}
${kt(t,d).map(({at:h,numbers:u})=>ee(l(h),j(ne(u)),x,{isFirst:u.includes(0),isLast:u.includes(p)}))}
</svg>
${se(t)}`};function Xt({scale_bar:t,unit:s},n,e,r){let[a,o]=[n[0]+r*.8,n[1]-r*.7],c=a+t*e,l=`M${i(a)} ${i(o-r*.35)}V${i(o)}H${i(c)}v${i(-r*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${i((a+c)/2)} y=${i(o-r*.4)}>${j(String(t))} ${s}</text>`}function Jt({base:t},[s,n],e,r){let a=e*.9,o=i(s-a),c=i(n+r*.65);return $`<rect class="seat" x=${o} y=${i(n-r*.3)} width=${i(2*a)} height=${i(r*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${i(s+a)}" />
<text class="strong" x=${i(s+a+r*.6)} y=${i(n+r*.55)}>${t.label}</text>`}function te([t,s],n,e){let[r,a]=[i(e*.45),i(e*.38)];return $`<path
class="arrow"
d="M${r} 0L${-a} ${-a}V${a}Z"
transform="translate(${i(t)} ${i(s)}) rotate(${Math.round(-n)})"
/>`}function ee(t,s,{wide:n,tall:e,em:r},{isFirst:a,isLast:o}){let c=r*.75,l=Math.max(c,M(s,r)/2+r*.35),d=Math.min(Math.max(t[0],l+4),n-l-4),p=Math.min(Math.max(t[1],c+4),e-c-4),f=x=>$`<rect
class="stop"
x=${i(d-l-x)}
y=${i(p-c-x)}
width=${i(2*(l+x))}
height=${i(2*(c+x))}
rx=${i(c+x)}
/>`;return $`<g class=${a?"plan-mark first":"plan-mark"}>
${o?f(r*.25):v} ${f(0)}
<text
class="middle strong"
.style=${`font-size: ${i(r)}px`}
x=${i(d)}
y=${i(p+r*.36)}
>${s}</text>
</g>`}function se({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,xt].map((n,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${n} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">${j("1")}</b> ${s}</span>
</p>`}function wt(t,s){let[n,e]=[0,0];return s[0].map((r,a)=>(n+=r,e+=s[1][a],[n*t.quantum,e*t.quantum]))}function kt(t,s){let n=[];for(let[e,r]of t.numbered.entries()){let a=s[r],o=n.find(c=>Y(c.at,a)<bt*t.width);o?o.numbers.push(e):n.push({at:a,numbers:[e]})}return n}function ne(t){let s=[];for(let n of t){let e=s.at(-1);e?.at(-1)===n-1?e.push(n):s.push([n])}return s.map(n=>n.length>2?`${n[0]}–${n.at(-1)}`:n.join(", ")).join(", ")}function re(t,s){let n=kt(t,s),e=[],r=0;for(let a=1;a<s.length;a+=1){let[o,c]=[s[a-1],s[a]],l=Y(o,c);r+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(r<Zt*t.width||l<Gt*t.width||n.some(f=>Y(f.at,d)<bt*t.width*.6))continue;let p=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:p}),r=0}return e}function ie(t,s){let n=[];for(let e=1;e<t.length;e+=1){let r=s[e]===Qt;n.at(-1)?.isDashed!==r&&n.push({isDashed:r,points:[t[e-1]]}),n.at(-1)?.points.push(t[e])}return n}function Mt(t,s){let n=wt(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),Y(n[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function Y(t,s){let[n,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(n*n+e*e)}function ae(t,s,n){return n*Math.sqrt(t/s)}var Tt=(t,s,{width:n,em:e,across:r=16},a)=>{let o=t.value,c=e*1.1,l=Math.max(...t.rows.flatMap(b=>[M(b.label,e*1.05),M(b.detail,e*.95)])),d=Math.max(...t.rows.map(b=>M(b.told,e*1.05))),p=l+d+e*r<n,f=p?l+e*1.5:c,x=n-(p?d+e+c:c),h=B(o,f,x),u=!p&&oe(t.rows,e)>n,y=u?e*3.85:e*2.7,w=p?e*3:y+e*2.3,S=w*t.rows.length,g=E(o,h,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(n)} ${i(S+e*3.2)}"
role="img"
aria-label=${a}
>
${g.map(({at:b,text:T})=>$`<path class="grid" d=${ce(h(b),t.rows.length,w,p?0:y)} />
<text class="middle" x=${i(h(b))} y=${i(S+e*1.3)}>${T}</text>`)}
<text class="axis-name middle" x=${i((f+x)/2)} y=${i(S+e*2.8)}>
${o.label}
</text>
${t.rows.map((b,T)=>{let k=w*T,A=k+(p?w/2:y+e*1.1),[F,W]=[s[0],s[1]].map(Q=>h(O(o,Q[T]))),z=Math.max(1,...t.rows.map(({weight:Q})=>Q));return $`
<text class="strong" x="0" y=${i(p?A-e*.2:k+e*1.2)}>${b.label}</text>
<text class="small" x="0" y=${i(p?A+e:k+e*2.35)}>${b.detail}</text>
<text
class="strong ${u?"":"end"}"
x=${u?0:i(n)}
y=${i(p?A+e*.35:k+e*(u?3.5:1.2))}
>${b.told}</text>
${t.has_marks?$`<path
class="bubble"
d=${L(t.mark,h(O(o,s[2][T])),A,ae(b.weight,z,c))}
/>
<circle class="mark" cx=${i(h(O(o,s[2][T])))} cy=${i(A)} r=${i(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${i(F)} ${i(A)}H${i(W)}M${i(F)} ${i(A-e*.35)}v${i(e*.7)}M${i(W)} ${i(A-e*.35)}v${i(e*.7)}"
/>`})}
</svg>`};function oe(t,s){return Math.max(...t.map(({label:n,told:e})=>M(n,s*1.05)+M(e,s*1.1)+s))}function ce(t,s,n,e){return Array.from({length:s},(r,a)=>`M${i(t)} ${i(n*a+e)}v${i(n-e)}`).join("")}var yt=(t,s,{width:n,em:e},r)=>{let[a,o,c,l,[d],[p]]=s,f=e*1.6,x=n-e*.6,h=e*1.8,u=h+Math.min(Math.max(n*.5,e*15),e*22),y=B(t.across,f,x),w=B(t.value,u,h),g=M(t.across.label,e)>x-f-e?n/2:(f+x)/2,b=Math.min(e*.32,n/90),T=k=>i(y(O(t.across,k)));return m`<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u+e*3.2)}"
role="img"
aria-label=${r}
>
<text class="axis-name" x="0" y=${i(e)}>${t.value.label}</text>
<rect class="track" x=${i(f)} y=${i(h)} width=${i(x-f)} height=${i(u-h)} />
${t.value.ticks.map(k=>$`<text class="end" x=${i(f-e*.5)} y=${i(w(k.at)+e*.35)}>${k.text}</text>`)}
${E(t.across,y,e).map(k=>$`<text class="middle" x=${i(y(k.at))} y=${i(u+e*1.3)}>${k.text}</text>`)}
<text class="axis-name middle" x=${i(g)} y=${i(u+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${T(p)} x2=${T(p)} y1=${i(h)} y2=${i(u)} />
<line class="cut" x1=${T(d)} x2=${T(d)} y1=${i(h)} y2=${i(u)} />
${a.map((k,A)=>{let[F,W]=[y(O(t.across,k)),w(O(t.value,o[A]))],z=t.sides[c[A]];return $`${l[A]?$`<circle class="ring" cx=${i(F)} cy=${i(W)} r=${i(b*1.9)} />`:""}
<path
class="c-${z.colour} ${c[A]?"mark":"mark hollow"}"
d=${L(z.mark,F,W,b)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((k,A)=>m`<li class="c-${k.colour}">
${Z($`<path class=${A?"mark":"mark hollow"} d=${L(k.mark,8,8,5)} />`)}
${k.label}
</li>`)}
<li>${Z($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${Z($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${Z($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`};function Z(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var le=150,At=20,de=24,St=9,pe=.31;function he(t,s){return Math.max(...t.map(et))<=le?{across:At,apart:Math.min(s/At,de)}:{across:Math.max(1,Math.floor(s/St)),apart:St}}function me(t){return t.map((s,n)=>et(t.slice(0,n)))}var Ot=({parts:t,groups:s},n,{width:e})=>{let{across:r,apart:a}=he(n,e);return m`${s.map((o,c)=>{let l=n[c],d=me(l),p=t.map((h,u)=>`${h.label} ${o.told[u]}`),[f,x]=[r*a,Math.ceil(et(l)/r)*a];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${i(f)} ${i(x)}"
width=${i(f)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${t.map((h,u)=>{let y=Array.from({length:l[u]},(w,S)=>{let g=d[u]+S,[b,T]=[g%r,Math.floor(g/r)];return L(h.mark,(b+.5)*a,(T+.5)*a,a*pe)});return $`<path class="c-${h.colour} ${h.full?"mark":"mark hollow"}" d=${y.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((h,u)=>m`<span class="c-${h.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${h.full?"mark":"mark hollow"} d=${L(h.mark,8,8,5)} />
</svg>
${p[u]}</span
>`)}
</p>
</div>`})}`};function et(t){return t.reduce((s,n)=>s+n,0)}var ue={"time-lines":tt,curves:tt,bars:$t,"icon-field":ft,moments:gt,ranges:Tt,"unit-dots":Ot,scatter:yt,plan:vt,impossible:()=>v};function Ct(t,s,n,e){return V(t,s).map(({heading:r,...a})=>m`${r?m`<p class="panel-heading">${r}</p>`:v}
${ue[a.layout.kind](a.layout,a.series,n,e)}`)}var{colourStyles:Bt}=globalThis.secureBase["charts/colours.js"];var Lt=D`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var{renderTable:Rt}=globalThis.secureBase["charts/table-view.js"];function jt(t,s){return V(t,s).flatMap(n=>{let[e,...r]=$e(n.layout,n.series);return e?[{heading:n.heading,head:e,rows:r}]:[]})}function $e(t,s){switch(t.kind){case"time-lines":case"curves":return fe(t,s);case"bars":{let n=s[0].map(e=>_(t.value,O(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,r)=>[e,n[r]])]}case"icon-field":return[["",t.counted],...t.groups.map((n,e)=>[n,`${s[0][e]} of ${t.of}`])];case"moments":return ge(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return Mt(t,s);default:return[]}}function fe(t,s){let n=t.kind==="time-lines"?t.phases:[],e=s.map(o=>U(t,o)),r=[N(t.across),...n.length?[R.phase]:[]],a=t.table_rows.map(o=>{let c=t.start+o*t.step,l=n.filter(({start:d,end:p})=>d<=c&&c<=p).at(-1);return[H(t.across,c),...n.length?[l?.label??""]:[],...e.map(d=>H(t.value,d[o]))]});return[[...r,...t.lines.map(({label:o})=>o)],...a]}function ge(t,s){let n=[];for(let e of s){let r=n.at(-1);r?.value===e?r.length+=1:n.push({value:e,length:1})}return[["",...R.moments],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:r})=>{let a=n.filter(c=>c.value===e).map(({length:c})=>c),o=a.reduce((c,l)=>c+l,0);return[r,...[o,a.length,Math.max(0,...a)].map(String)]})]}var{live:G}=globalThis.secureBase["lit/directives/live.js"];function q(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function st(t){return Object.fromEntries(t.controls.map(({name:s,value:n})=>[s,n]))}function nt(t,s){let n=q(t).indexOf(s??t.value);return n<0?q(t).indexOf(t.value):n}function Et(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function rt(t,s){let n=t.controls.reduce((r,a)=>r*q(a).length+nt(a,s[a.name]),0),e=t.frames[n];return{...e,layout:t.layouts[e.layout],series:e.series.map(r=>t.series[r])}}function it(t,s){let n={};for(let e of t.controls){let r=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:a})=>a===r)&&(n[e.name]=String(r));else if(typeof r=="number"&&Number.isFinite(r)){let[a]=e.values;r>=a&&r<=e.values[e.values.length-1]&&(n[e.name]=xe(e.values,r))}}return Object.keys(n).length?{...st(t),...n}:{}}function xe(t,s){return t.reduce((n,e)=>Math.abs(e-s)<Math.abs(n-s)?e:n)}function at(t,s){let n=Object.entries(s).map(([e,r])=>[e,String(r)]);return`#${t}?${new URLSearchParams(n)}`}function ot(t,s){let[n,e]=t.replace(/^#/,"").split("?",2);return n!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([r,a])=>[r,a.trim()!==""&&Number.isFinite(Number(a))?Number(a):a]))}var C=globalThis.secureBase?.words?.explorer??{less:t=>`Less: ${t}`,more:t=>`More: ${t}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var be=5;function Ft(t,s,n){let e=nt(t,s);return t.kind==="slider"?ve(t,e,n):t.options.length>be?ke(t,e,n):we(t,e,n)}function ve(t,s,n){let e=`control-${t.name}`,r=t.values.length-1,a=c=>n(t.values[Math.min(Math.max(c,0),r)]),o=Et(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Pt("M6 12h12",C.less(t.label),s===0,()=>a(s-1))}
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${r}
step="1"
.value=${G(String(s))}
aria-valuetext=${o}
.style=${`--filled: ${100*s/r}%`}
@input=${({target:c})=>a(c.valueAsNumber)}
/>
${Pt("M6 12h12M12 6v12",C.more(t.label),s===r,()=>a(s+1))}
</div>
</div>`}function Pt(t,s,n,e){return m`<button
type="button"
class="step"
aria-label=${s}
aria-disabled=${n?"true":"false"}
@click=${e}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${t} /></svg>
</button>`}function we(t,s,n){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:r},a)=>m`<label class="option pressable boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${G(a===s)}
@change=${()=>n(e)}
/>
<span>${r}</span>
</label>`)}
</div>
</fieldset>`}function ke(t,s,n){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${G(String(q(t)[s]))}
@change=${({target:r})=>n(r.value)}
>
${t.options.map((r,a)=>m`<option value=${r.id} ?selected=${a===s}>${r.text}</option>`)}
</select>
</div>`}var Wt=D`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var Me=500,I=class extends ct{static styles=[...super.styles,lt,Bt,Lt,Wt];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=C.startedAgain,this.undoneWords=C.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,n){return{setting:it(s,n?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:n})=>n)??[]).reduce((n,e)=>e.length>n.length?e:n,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...st(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:s}=this;if(!s)return;let n=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;n&&(n!==this.room.width||e!==this.room.em)&&(this.room={width:n,em:e,across:this.inClass?11:void 0})}updated(){let s=this.renderRoot.querySelector(".picture");if(s===this.picture)return;this.picture=s;let n=s?.querySelector(".ruler");n&&this.watcher.observe(n)}takeFromAddress(){if(!this.spec||!this.record||!X(this))return!1;let s=ot(window.location.hash,this.spec.id),n=s&&it(this.spec,s);return!n||!Object.keys(n).length?!1:(this.change({...this.record,setting:n}),this.recordTaken(),!0)}set(s,n){this.setting={...this.setting,[s]:n},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Me)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=rt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),J(this,at(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&ot(window.location.hash,this.spec.id)&&J(this,window.location.pathname+window.location.search)}get canCopy(){let s=window.location.protocol.startsWith("http");return X(this)&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=at(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=C.copied}catch{this.told=C.notCopied}this.announce(this.told)}renderActivity(s){let{controls:n,caption:e}=s,r=rt(s,this.setting),a=r.layout.kind==="impossible";return m`
<div class="controls">
${n.map(o=>Ft(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class="slip ${a?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${a?m`<p class="problem">${C.impossible}</p>`:v}
<p class="takeaway">
<span>${r.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Ct(r.layout,r.series,this.room,C.picture)}
</div>
${r.note?m`<p class="note">${r.note}</p>`:v}
${e.length?m`<figcaption class="quiet">${dt(e)}</figcaption>`:v}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?C.hideTable:C.showTable}
</button>
${this.canCopy?m`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${C.copyLink}
</button>`:v}
</div>
${this.told?m`<p class="told shown">${this.told}</p>`:v}
${this.showsTable?jt(r.layout,r.series).map(o=>Rt(o,r.title)):v}
`}};"adoptedStyleSheets"in document&&customElements.define("sb-explorer",I);})();
