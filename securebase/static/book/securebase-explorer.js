/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Kt=Object.defineProperty;var Gt=Object.getPrototypeOf;var Yt=Reflect.get;var Zt=(t,s,r)=>s in t?Kt(t,s,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[s]=r;var X=(t,s,r)=>Zt(t,typeof s!="symbol"?s+"":s,r);var it=(t,s,r)=>Yt(Gt(t),r,s);var{define:ot}=globalThis.secureBase["define.js"];var{CSSResult:Ie,LitElement:qe,ReactiveElement:De,_$LE:Ve,_$LH:He,adoptStyles:Ue,css:E,defaultConverter:ze,getCompatibleStyle:Ke,html:m,isServer:Ge,mathml:Ye,noChange:Ze,notEqual:Qe,nothing:v,render:Xe,supportsAdoptingStyleSheets:Je,svg:u,unsafeCSS:ts}=globalThis.secureBase.lit;var{ActivityElement:ct}=globalThis.secureBase["activity/activity-element.js"];var{sliderStyles:lt}=globalThis.secureBase["activity/slider-styles.js"];var{plainText:ns,renderText:dt,safeAddress:as}=globalThis.secureBase["activity/text.js"];function A(t,s){return t.minimum+s*t.quantum}function V(t,s){let r=0;return s.map(e=>(r+=e,A(t.value,r)))}function H(t,s){return(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function _(t,s){let r=H(t,s);return t.unit?`${r} ${t.unit}`:r}function W(t){return t.unit?`${t.label} (${t.unit})`:t.label}function ht(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,r)=>s+ht(r.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function U(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let r=0;return t.panels.map(e=>{let i=r+ht(e.layout),a={...e,series:s.slice(r,i)};return r=i,a})}var{MARKS:cs,PATTERN_MARKS:ls,markPath:L,px:n}=globalThis.secureBase["charts/marks.js"];function C(t,s,r){let e=(r-s)/(t.maximum-t.minimum);return i=>s+(i-t.minimum)*e}function pt(t){return`M${t.map(([s,r])=>`${n(s)} ${n(r)}`).join("L")}`}function mt(t){let s=t.map(([e,i])=>`${n(e)} ${n(i)}`),r=t.slice(1,-1).map(([e,i],a)=>{let[o,c]=t[a+2];return`Q${s[a+1]} ${n((e+o)/2)} ${n((i+c)/2)}`});return`M${s[0]}${r.join("")}L${s.at(-1)}`}function ft(t,s,r){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),i=[...t];for(let[o,c]of e.entries())o&&(i[c]=Math.max(i[c],i[e[o-1]]+s));let a=r;for(let o of e.reverse())i[o]=Math.min(i[o],a),a=i[o]-s;return i}function w(t,s){return t.length*s*.56}function j(t,s,r){let e=Math.max(0,...t.ticks.map(({text:l})=>w(l,r)))+r,[i,a]=t.ticks;if(!i||!a)return t.ticks;let o=Math.abs(s(a.at)-s(i.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}function ut(t,s,{width:r,em:e},i){let a=t.value,o=s.map(M=>_(a,A(a,M))),c=_(a,a.maximum),l=Math.max(...[...o,c].map(M=>w(M,e*1.05))),d=Math.max(...t.labels.map(M=>w(M,e))),p=d+l+e*12<r,g=p?d+e:0,$=C(a,g,r-l-e*.5),h=e*1.4,f=p?e*2.1:e*3.2,y=n($(a.maximum)-g);return m`<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(f*t.labels.length)}"
role="img"
aria-label=${i}
>
${t.labels.map((M,b)=>{let x=f*b+(p?e*.3:e*1.4),S=$(A(a,s[b])),T=n(x+h/2+e*.35);return u`<g class="c-${t.colour}">
<text x="0" y=${p?T:n(x-e*.35)}>${M}</text>
<rect class="track" x=${n(g)} y=${n(x)} width=${y} height=${n(h)} />
<rect class="bar" x=${n(g)} y=${n(x)} width=${n(S-g)} height=${n(h)} />
<text class="strong" x=${n($(a.maximum)+e*.5)} y=${T}>${o[b]}</text>
</g>`})}
</svg>`}var z=10,P=20;function gt(t,s){let r=Math.ceil(t.of/z);return m`<div class="fields">
${t.groups.map((e,i)=>{let a=s[i];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${z*P} ${r*P}"
role="img"
aria-label="${e}: ${a} of ${t.of} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%z,Math.floor(c/z)];return u`<circle
class=${c<a?"dot counted":"dot"}
cx=${l*P+P/2}
cy=${d*P+P/2}
r="7"
/>`})}
</svg>
<p><strong>${a} of ${t.of}</strong> ${t.counted}</p>
<p class="quiet">${e}</p>
</div>`})}
</div>`}function $t(t,s,{width:r,em:e},i){let a=r/t.count,o=e*2.6,c=s.reduce((l,d)=>l+d,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${n(r)} ${n(o+2)}"
role="img"
aria-label="${i}: ${c} of ${t.count} ${t.on}"
>
${s.map((l,d)=>{let p=l?o:e*.7;return u`<rect
class=${l?"moment on":"moment"}
x=${n(d*a+.5)}
y=${n(o+1-p)}
width=${n(Math.max(1,a-1.5))}
height=${n(p)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var Qt=32;function xt(t,s,{width:r,em:e},i){let a=t.kind==="time-lines",o=r<Qt*e,c=Math.max(...t.value.ticks.map(({text:b})=>w(b,e)),e)+e*.5,l=Math.max(...t.lines.map(b=>w(b.label,e*1.05))),d=r-(a&&!o?l+e:e*.6),p=C(t.across,c,d),g=a?t.phases:[],$=g.map(b=>Jt(b,p,e)),h=e*(g.length?1.7+1.25*Math.max(...$.map(({lines:b})=>b.length)):3),f=h+Math.min(Math.max(r*.42,e*11),e*18),y=C(t.value,f,h),M=t.lines.map((b,x)=>({line:b,points:V(t,s[x]).map((S,T)=>[p(t.start+T*t.step),y(S)])}));return m`
${a&&o?Xt(t):v}
<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(f+e*3.2)}"
role="img"
aria-label=${i}
>
${g.map((b,x)=>te(b,$[x],p,h,f,e))}
<text class="axis-name" x="0" y=${e}>${W(t.value)}</text>
${t.value.ticks.map(({at:b,text:x})=>u`<line class="grid" x1=${n(c)} x2=${n(d)} y1=${n(y(b))} y2=${n(y(b))} />
<text class="end" x=${n(c-e*.5)} y=${n(y(b)+e*.35)}>${x}</text>`)}
${j(t.across,p,e).map(({at:b,text:x})=>u`<text class="middle" x=${n(p(b))} y=${n(f+e*1.4)}>${x}</text>`)}
<text class="axis-name middle" x=${n((c+d)/2)} y=${n(f+e*2.8)}>
${W(t.across)}
</text>
${M.map(b=>ee(b,t,f))}
${a?v:re(M,c,d,e)}
${a&&!o?se(M,f,e):v}
</svg>
`}function Xt(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:r,dash:e})=>m`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function Jt({label:t,start:s,end:r},e,i){let a=(e(r)-e(s))*.95,o=w(t,i)>a?t.split(" "):[t],c=Math.max(...o.map(l=>w(l,i)));return{lines:o,em:Math.min(i,i*a/c)}}function te({start:t,end:s,shaded:r},e,i,a,o,c){let[l,d]=[i(t),i(s)],p=a-c*1.4;return u`<rect
class="phase ${r?"shaded":""}"
x=${n(l)}
y=${n(a-p)}
width=${n(d-l)}
height=${n(o-a+p)}
/>
${e.lines.map((g,$)=>u`<text
class="middle strong"
style="font-size: ${n(e.em)}px"
x=${n((l+d)/2)}
y=${n(a-c*(.6+1.2*(e.lines.length-1-$)))}
>${g}</text>`)}`}function ee({line:t,points:s},r,e){let i=pt(s),[a]=s,o=s[s.length-1],c=`${i}L${n(o[0])} ${n(e)}L${n(a[0])} ${n(e)}Z`;return u`<g class="c-${t.colour}">
${r.kind==="curves"?u`<path class="ground" d=${c} />`:v}
<path class="line" d=${i} stroke-dasharray=${t.dash||v} />
</g>`}function se(t,s,r){let e=t.map(({points:a})=>a[a.length-1]),i=ft(e.map(([,a])=>a),r*1.25,s);return t.map(({line:a},o)=>u`<text
class="name c-${a.colour}"
x=${n(e[o][0]+r*.5)}
y=${n(i[o]+r*.35)}
>${a.label}</text>`)}function re(t,s,r,e){let i=t.map(({line:a,points:o})=>{let[c,l]=o.reduce((d,p)=>p[1]<d[1]?p:d);return{line:a,x:c,y:l,width:w(a.label,e*1.1)}}).sort((a,o)=>a.x-o.x);return i.map(({line:a,x:o,y:c,width:l},d)=>{let p=d===0,g=i.length===1?-l/2:p?-l-e*.4:e*.4,$=Math.min(Math.max(o+g,s),r-l),h=c-e*(.5+1.25*Math.max(0,d-1));return u`<text class="name c-${a.colour}" x=${n($)} y=${n(h)}>${a.label}</text>`})}var ne=46,ae=24,bt="5 4",ie=22,oe=12,vt=.085,ce=.13,le=.03,de=1;function kt(t,s,{width:r,em:e},i){let a=Math.min(r,ne*e,ae*e*t.width/t.depth),o=(a-2)/t.width,c=t.depth*o,l=([h,f])=>[1+h*o,1+c-f*o],d=wt(t,s),p=t.numbered.length-1,g=Math.min(e,Math.max(oe,a/ie)),$={wide:a,tall:c,em:g};return m`<svg
class="chart plan"
viewBox="0 0 ${n(a)} ${n(c+2)}"
style="max-width: ${n(a)}px"
role="img"
aria-label=${i}
>
<rect class="place" x="1" y="1" width=${n(a-2)} height=${n(c)} rx=${n(e)} />
${he(t,l([0,0]),o,e)}
${pe(t,l([t.base.x,t.base.y]),o,e)}
${xe(d,s[2]).map(({isDashed:h,points:f})=>u`<path class="way" d=${mt(f.map(l))} stroke-dasharray=${h?bt:v} />`)}
${$e(t,d).map(h=>me(l(h.at),h.angle,g*.9))}
${Mt(t,d).map(({at:h,numbers:f})=>fe(l(h),ge(f),$,{isFirst:f.includes(0),isLast:f.includes(p)}))}
</svg>
${ue(t)}`}function he({scale_bar:t,unit:s},r,e,i){let[a,o]=[r[0]+i*.8,r[1]-i*.7],c=a+t*e,l=`M${n(a)} ${n(o-i*.35)}V${n(o)}H${n(c)}v${n(-i*.35)}`;return u`<path class="scale" d=${l} />
<text class="axis-name middle" x=${n((a+c)/2)} y=${n(o-i*.4)}>${t} ${s}</text>`}function pe({base:t},[s,r],e,i){let a=e*.9,o=n(s-a),c=n(r+i*.65);return u`<rect class="seat" x=${o} y=${n(r-i*.3)} width=${n(2*a)} height=${n(i*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${n(s+a)}" />
<text class="strong" x=${n(s+a+i*.6)} y=${n(r+i*.55)}>${t.label}</text>`}function me([t,s],r,e){let[i,a]=[n(e*.45),n(e*.38)];return u`<path
class="arrow"
d="M${i} 0L${-a} ${-a}V${a}Z"
transform="translate(${n(t)} ${n(s)}) rotate(${Math.round(-r)})"
/>`}function fe(t,s,{wide:r,tall:e,em:i},{isFirst:a,isLast:o}){let c=i*.75,l=Math.max(c,w(s,i)/2+i*.35),d=Math.min(Math.max(t[0],l+4),r-l-4),p=Math.min(Math.max(t[1],c+4),e-c-4),g=$=>u`<rect
class="ring"
x=${n(d-l-$)}
y=${n(p-c-$)}
width=${n(2*(l+$))}
height=${n(2*(c+$))}
rx=${n(c+$)}
/>`;return u`<g class=${a?"plan-mark first":"plan-mark"}>
${o?g(i*.25):v} ${g(0)}
<text
class="middle strong"
style="font-size: ${n(i)}px"
x=${n(d)}
y=${n(p+i*.36)}
>${s}</text>
</g>`}function ue({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,bt].map((r,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">1</b> ${s}</span>
</p>`}function wt(t,s){let[r,e]=[0,0];return s[0].map((i,a)=>(r+=i,e+=s[1][a],[r*t.quantum,e*t.quantum]))}function Mt(t,s){let r=[];for(let[e,i]of t.numbered.entries()){let a=s[i],o=r.find(c=>K(c.at,a)<vt*t.width);o?o.numbers.push(e):r.push({at:a,numbers:[e]})}return r}function ge(t){let s=[];for(let r of t){let e=s.at(-1);e?.at(-1)===r-1?e.push(r):s.push([r])}return s.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function $e(t,s){let r=Mt(t,s),e=[],i=0;for(let a=1;a<s.length;a+=1){let[o,c]=[s[a-1],s[a]],l=K(o,c);i+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(i<ce*t.width||l<le*t.width||r.some(g=>K(g.at,d)<vt*t.width*.6))continue;let p=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:p}),i=0}return e}function xe(t,s){let r=[];for(let e=1;e<t.length;e+=1){let i=s[e]===de;r.at(-1)?.isDashed!==i&&r.push({isDashed:i,points:[t[e-1]]}),r.at(-1)?.points.push(t[e])}return r}function yt(t,s){let r=wt(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),K(r[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function K(t,s){let[r,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(r*r+e*e)}function be(t,s,r){return r*Math.sqrt(t/s)}function Tt(t,s,{width:r,em:e},i){let a=t.value,o=e*1.1,c=Math.max(...t.rows.flatMap(x=>[w(x.label,e*1.05),w(x.detail,e*.95)])),l=Math.max(...t.rows.map(x=>w(x.told,e*1.05))),d=c+l+e*16<r,p=d?c+e*1.5:o,g=r-(d?l+e+o:o),$=C(a,p,g),h=!d&&ve(t.rows,e)>r,f=h?e*3.85:e*2.7,y=d?e*3:f+e*2.3,M=y*t.rows.length,b=j(a,$,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${n(r)} ${n(M+e*3.2)}"
role="img"
aria-label=${i}
>
${b.map(({at:x,text:S})=>u`<path class="grid" d=${ke($(x),t.rows.length,y,d?0:f)} />
<text class="middle" x=${n($(x))} y=${n(M+e*1.3)}>${S}</text>`)}
<text class="axis-name middle" x=${n((p+g)/2)} y=${n(M+e*2.8)}>
${a.label}
</text>
${t.rows.map((x,S)=>{let T=y*S,k=T+(d?y/2:f+e*1.1),[R,N]=[s[0],s[1]].map(B=>$(A(a,B[S]))),D=Math.max(1,...t.rows.map(({weight:B})=>B));return u`
<text class="strong" x="0" y=${n(d?k-e*.2:T+e*1.2)}>${x.label}</text>
<text class="small" x="0" y=${n(d?k+e:T+e*2.35)}>${x.detail}</text>
<text
class="strong ${h?"":"end"}"
x=${h?0:n(r)}
y=${n(d?k+e*.35:T+e*(h?3.5:1.2))}
>${x.told}</text>
${t.has_marks?u`<path
class="bubble"
d=${L(t.mark,$(A(a,s[2][S])),k,be(x.weight,D,o))}
/>
<circle class="mark" cx=${n($(A(a,s[2][S])))} cy=${n(k)} r=${n(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${n(R)} ${n(k)}H${n(N)}M${n(R)} ${n(k-e*.35)}v${n(e*.7)}M${n(N)} ${n(k-e*.35)}v${n(e*.7)}"
/>`})}
</svg>`}function ve(t,s){return Math.max(...t.map(({label:r,told:e})=>w(r,s*1.05)+w(e,s*1.1)+s))}function ke(t,s,r,e){return Array.from({length:s},(i,a)=>`M${n(t)} ${n(r*a+e)}v${n(r-e)}`).join("")}function St(t,s,{width:r,em:e},i){let[a,o,c,l,[d],[p]]=s,g=e*1.6,$=r-e*.6,h=e*1.8,f=h+Math.min(Math.max(r*.5,e*15),e*22),y=C(t.across,g,$),M=C(t.value,f,h),x=w(t.across.label,e)>$-g-e?r/2:(g+$)/2,S=Math.min(e*.32,r/90),T=k=>n(y(A(t.across,k)));return m`<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(f+e*3.2)}"
role="img"
aria-label=${i}
>
<text class="axis-name" x="0" y=${n(e)}>${t.value.label}</text>
<rect class="track" x=${n(g)} y=${n(h)} width=${n($-g)} height=${n(f-h)} />
${t.value.ticks.map(k=>u`<text class="end" x=${n(g-e*.5)} y=${n(M(k.at)+e*.35)}>${k.text}</text>`)}
${j(t.across,y,e).map(k=>u`<text class="middle" x=${n(y(k.at))} y=${n(f+e*1.3)}>${k.text}</text>`)}
<text class="axis-name middle" x=${n(x)} y=${n(f+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${T(p)} x2=${T(p)} y1=${n(h)} y2=${n(f)} />
<line class="cut" x1=${T(d)} x2=${T(d)} y1=${n(h)} y2=${n(f)} />
${a.map((k,R)=>{let[N,D]=[y(A(t.across,k)),M(A(t.value,o[R]))],B=t.sides[c[R]];return u`${l[R]?u`<circle class="ring" cx=${n(N)} cy=${n(D)} r=${n(S*1.9)} />`:""}
<path
class="c-${B.colour} ${c[R]?"mark":"mark hollow"}"
d=${L(B.mark,N,D,S)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((k,R)=>m`<li class="c-${k.colour}">
${G(u`<path class=${R?"mark":"mark hollow"} d=${L(k.mark,8,8,5)} />`)}
${k.label}
</li>`)}
<li>${G(u`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${G(u`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${G(u`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`}function G(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var we=150,At=20,Me=24,Ot=9,ye=.31;function Te(t,s){return Math.max(...t.map(J))<=we?{across:At,apart:Math.min(s/At,Me)}:{across:Math.max(1,Math.floor(s/Ot)),apart:Ot}}function Se(t){return t.map((s,r)=>J(t.slice(0,r)))}function Ct({parts:t,groups:s},r,{width:e}){let{across:i,apart:a}=Te(r,e);return m`${s.map((o,c)=>{let l=r[c],d=Se(l),p=t.map((h,f)=>`${h.label} ${o.told[f]}`),[g,$]=[i*a,Math.ceil(J(l)/i)*a];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${n(g)} ${n($)}"
width=${n(g)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${t.map((h,f)=>{let y=Array.from({length:l[f]},(M,b)=>{let x=d[f]+b,[S,T]=[x%i,Math.floor(x/i)];return L(h.mark,(S+.5)*a,(T+.5)*a,a*ye)});return u`<path class="c-${h.colour} ${h.full?"mark":"mark hollow"}" d=${y.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((h,f)=>m`<span class="c-${h.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${h.full?"mark":"mark hollow"} d=${L(h.mark,8,8,5)} />
</svg>
${p[f]}</span
>`)}
</p>
</div>`})}`}function J(t){return t.reduce((s,r)=>s+r,0)}function Rt(t,s,r,e){return U(t,s).map(i=>m`${i.heading?m`<p class="panel-heading">${i.heading}</p>`:v}
${Ae(i,r,i.heading||e)}`)}function Ae({layout:t,series:s},r,e){switch(t.kind){case"time-lines":case"curves":return xt(t,s,r,e);case"bars":return ut(t,s[0],r,e);case"icon-field":return gt(t,s[0]);case"moments":return $t(t,s[0],r,e);case"ranges":return Tt(t,s,r,e);case"unit-dots":return Ct(t,s,r);case"scatter":return St(t,s,r,e);case"plan":return kt(t,s,r,e);default:return v}}var Et=E`
.mark {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.mark.hollow {
fill: none;
}
.bubble {
fill: var(--chart-colour);
fill-opacity: 0.25;
stroke: var(--chart-colour);
}
.range {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
}
.range.wide {
stroke-width: 5;
}
svg text.small {
fill: var(--sb-ink-soft, #56606a);
font-size: calc(var(--chart-em, 14px) * 0.92);
}
svg.units {
display: block;
max-width: 100%;
}
.unit-group {
margin-block-start: 1em;
}
.unit-group p {
margin: 0 0 0.3em;
}
.unit-group .key {
margin-block-start: 0.4em;
}
.key .icon {
width: 1.1em;
height: 1.1em;
overflow: visible;
vertical-align: -0.15em;
}
.icon .mark,
.icon .ring {
stroke-width: 1.5;
}
.ring {
fill: none;
stroke: var(--sb-help, #8a3f4d);
stroke-width: 1.75;
}
.cut {
stroke: var(--sb-ink, #23303b);
stroke-width: 2.5;
}
.cut.was {
stroke-width: 1.5;
stroke-dasharray: 3 4;
}
.key.meanings {
padding: 0;
list-style: none;
}
@media (forced-colors: active) {
.ring,
.cut {
stroke: CanvasText;
}
svg text.small {
fill: CanvasText;
}
}
`;var Lt=E`
svg.plan {
margin-inline: auto;
}
.place {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-line, #d9d0c0);
}
.way {
fill: none;
stroke: var(--sb-ink, #23303b);
stroke-width: 2;
stroke-linejoin: round;
}
.arrow {
fill: var(--sb-ink, #23303b);
}
.scale {
fill: none;
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 1.5;
}
.seat {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.seat-back {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 3;
}
.ring {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.plan-mark.first .ring:last-of-type {
fill: var(--sb-accent, #0f6b6b);
}
svg .plan-mark.first text {
fill: var(--sb-paper, #fffdf9);
}
.key .number {
display: inline-block;
min-width: 1.5em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 1em;
line-height: 1.4;
text-align: center;
}
@media (forced-colors: active) {
.place,
.ring,
.seat {
fill: Canvas;
stroke: CanvasText;
}
.way,
.scale,
.seat-back {
stroke: CanvasText;
}
.arrow,
.plan-mark.first .ring:last-of-type {
fill: CanvasText;
}
svg .plan-mark.first text {
fill: Canvas;
}
}
`;var Bt=E`
svg.chart {
display: block;
width: 100%;
overflow: visible;
}
svg text {
fill: var(--sb-ink, #23303b);
font-size: var(--chart-em, 14px);
font-variant-numeric: tabular-nums;
}
text.middle {
text-anchor: middle;
}
text.end {
text-anchor: end;
}
text.strong,
text.name {
font-weight: 600;
}
text.axis-name {
fill: var(--sb-ink-soft, #56606a);
}
.c-accent {
--chart-colour: var(--sb-accent, #0f6b6b);
}
.c-secure {
--chart-colour: var(--sb-secure, #24745a);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant, #3b6ea8);
}
.c-resistant {
--chart-colour: var(--sb-resistant, #a04f18);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised, #7a5195);
}
.c-repair {
--chart-colour: var(--sb-repair, #8a6000);
}
.c-help {
--chart-colour: var(--sb-help, #8a3f4d);
}
.c-ink {
--chart-colour: var(--sb-ink, #23303b);
}
text.name {
fill: var(--chart-colour);
/* A name stays readable where a line runs behind it. */
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 4px;
stroke-linejoin: round;
}
.line {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
stroke-linejoin: round;
}
.ground {
fill: var(--chart-colour);
opacity: 0.14;
}
.grid {
stroke: var(--sb-line, #d9d0c0);
}
.phase {
fill: none;
stroke: var(--sb-line, #d9d0c0);
}
.phase.shaded {
fill: var(--sb-accent-soft, #e6f2ef);
}
.bar,
.moment.on,
.dot.counted {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.track,
.dot,
.moment {
fill: none;
stroke: var(--sb-control-line, #857b6b);
}
.track {
stroke: var(--sb-line, #d9d0c0);
}
.dot {
stroke-width: 1.5;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0.15em 1.25em;
margin: 0.4em 0 0.6em;
font-size: 0.88em;
}
.key .sample {
width: 2.2em;
height: 0.6em;
}
.key .box {
height: 1.1em;
vertical-align: -0.15em;
}
.panel-heading {
margin: 1.2em 0 0.5em;
font-weight: 600;
}
.fields {
display: flex;
flex-wrap: wrap;
gap: 1.25em 2.5em;
}
.field {
flex: 1 1 9em;
max-width: 13em;
}
.field p {
margin: 0.35em 0 0;
}
/* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
@media (forced-colors: active) {
svg * {
--chart-colour: CanvasText;
}
svg text,
text.name,
text.axis-name {
fill: CanvasText;
stroke: none;
}
.grid,
.phase,
.track {
stroke: CanvasText;
stroke-opacity: 0.35;
}
.phase.shaded {
fill: Canvas;
stroke-opacity: 1;
}
}
`;var{renderTable:jt}=globalThis.secureBase["charts/table-view.js"];function Pt(t,s){return U(t,s).flatMap(r=>{let[e,...i]=Oe(r.layout,r.series);return e?[{heading:r.heading,head:e,rows:i}]:[]})}function Oe(t,s){switch(t.kind){case"time-lines":case"curves":return Ce(t,s);case"bars":{let r=s[0].map(e=>_(t.value,A(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,i)=>[e,r[i]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,e)=>[r,`${s[0][e]} of ${t.of}`])];case"moments":return Re(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return yt(t,s);default:return[]}}function Ce(t,s){let r=t.kind==="time-lines"?t.phases:[],e=s.map(o=>V(t,o)),i=[W(t.across),...r.length?["Phase"]:[]],a=t.table_rows.map(o=>{let c=t.start+o*t.step,l=r.filter(({start:d,end:p})=>d<=c&&c<=p).at(-1);return[H(t.across,c),...r.length?[l?.label??""]:[],...e.map(d=>H(t.value,d[o]))]});return[[...i,...t.lines.map(({label:o})=>o)],...a]}function Re(t,s){let r=[];for(let e of s){let i=r.at(-1);i?.value===e?i.length+=1:r.push({value:e,length:1})}return[["","moments","stretches","longest stretch"],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:i})=>{let a=r.filter(c=>c.value===e).map(({length:c})=>c),o=a.reduce((c,l)=>c+l,0);return[i,...[o,a.length,Math.max(0,...a)].map(String)]})]}function tt(t,s){let r=Object.entries(s).map(([e,i])=>[e,String(i)]);return`#${t}?${new URLSearchParams(r)}`}function et(t,s){let[r,e]=t.replace(/^#/,"").split("?",2);return r!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([i,a])=>[i,a.trim()!==""&&Number.isFinite(Number(a))?Number(a):a]))}var{live:Y}=globalThis.secureBase["lit/directives/live.js"];function I(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function st(t){return Object.fromEntries(t.controls.map(({name:s,value:r})=>[s,r]))}function rt(t,s){let r=I(t).indexOf(s??t.value);return r<0?I(t).indexOf(t.value):r}function Ft(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function nt(t,s){let r=t.controls.reduce((i,a)=>i*I(a).length+rt(a,s[a.name]),0),e=t.frames[r];return{...e,layout:t.layouts[e.layout],series:e.series.map(i=>t.series[i])}}function Z(t,s){let r={};for(let e of t.controls){let i=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:a})=>a===i)&&(r[e.name]=String(i));else if(typeof i=="number"&&Number.isFinite(i)){let[a]=e.values;i>=a&&i<=e.values[e.values.length-1]&&(r[e.name]=Ee(e.values,i))}}return Object.keys(r).length?{...st(t),...r}:{}}function Ee(t,s){return t.reduce((r,e)=>Math.abs(e-s)<Math.abs(r-s)?e:r)}var O={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Le=5;function Nt(t,s,r){let e=rt(t,s);return t.kind==="slider"?Be(t,e,r):t.options.length>Le?Pe(t,e,r):je(t,e,r)}function Be(t,s,r){let e=`control-${t.name}`,i=t.values.length-1,a=c=>r(t.values[Math.min(Math.max(c,0),i)]),o=Ft(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${O.less(t.label)}
aria-disabled=${s===0?"true":"false"}
@click=${()=>a(s-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${i}
step="1"
.value=${Y(String(s))}
aria-valuetext=${o}
style="--filled: ${100*s/i}%"
@input=${({target:c})=>a(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${O.more(t.label)}
aria-disabled=${s===i?"true":"false"}
@click=${()=>a(s+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function je(t,s,r){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:i},a)=>m`<label class="option">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${Y(a===s)}
@change=${()=>r(e)}
/>
<span>${i}</span>
</label>`)}
</div>
</fieldset>`}function Pe(t,s,r){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${Y(String(I(t)[s]))}
@change=${({target:i})=>r(i.value)}
>
${t.options.map((i,a)=>m`<option value=${i.id} ?selected=${a===s}>${i.text}</option>`)}
</select>
</div>`}var{LONGEST_NOTE:pr,RECORD_VERSION:_t,isBlank:mr,isFromNewerVersion:fr,isIdentifier:Wt,isObject:at,isRecord:It}=globalThis.secureBase["records/shape.js"];function qt(t,s){let e=It(s)&&s.kind==="explorer"&&s.activity===t.id?Z(t,s.setting):{};return{version:_t,kind:"explorer",activity:t.id,setting:e}}var{isActivitySpec:Dt,isText:Vt,listOf:Q}=globalThis.secureBase["records/spec-shape.js"];function Ht(t){if(!Dt(t,"explorer",["controls","layouts","frames"]))return!1;let s=Q(t.controls);return Array.isArray(t.series)&&Vt(t.caption)&&s.every(Fe)&&s.reduce((r,e)=>r*Ut(e),1)===Q(t.frames).length}function Fe(t){return at(t)&&Wt(t.name)&&typeof t.label=="string"&&["slider","choice"].includes(String(t.kind))&&Ut(t)>0}function Ut(t){return at(t)?Q(t.kind==="slider"?t.values:t.options).length:0}var zt=E`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control select {
width: 100%;
min-width: 0;
}
.control {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.name-and-value {
display: flex;
flex-wrap: wrap;
gap: 0 0.75em;
align-items: baseline;
justify-content: space-between;
margin: 0;
}
label,
legend {
padding: 0;
font-weight: 600;
}
.value {
font-variant-numeric: tabular-nums;
}
.slide {
display: flex;
gap: 0.5em;
align-items: center;
}
.step {
display: grid;
flex: none;
place-items: center;
width: 44px;
height: 44px;
padding: 0;
border-radius: 50%;
}
.step svg {
width: 20px;
fill: none;
stroke: currentColor;
stroke-width: 2.4;
stroke-linecap: round;
}
.step[aria-disabled="true"] {
border-style: dashed;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
input[type="range"] {
--thumb-lift: -11.5px;
flex: 1;
min-width: 0;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 8px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: linear-gradient(
to right,
var(--sb-accent, #0f6b6b) var(--filled),
var(--sb-paper, #fffdf9) var(--filled)
);
}
input[type="range"]::-moz-range-track {
height: 5px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: var(--sb-paper, #fffdf9);
}
input[type="range"]::-moz-range-progress {
height: 5px;
border-radius: 5px;
background: var(--sb-accent, #0f6b6b);
}
.options {
display: flex;
flex-wrap: wrap;
gap: 0.4em 0.5em;
margin-block-start: 0.3em;
}
.option {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.9em 0.2em 0.7em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-weight: 400;
cursor: pointer;
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option input {
width: 1.15em;
height: 1.15em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
figure {
margin: 1.25em 0 0;
padding: clamp(0.75em, 3cqi, 1.25em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
/* On a phone, a picture needs the room more than its frame does. */
@container (max-width: 20em) {
figure {
margin-inline: -0.5em;
padding-inline: 0.6em;
}
select {
padding-inline: 0.4em;
}
}
figure.impossible {
border: 2px dashed var(--sb-control-line, #857b6b);
}
.kind {
margin: 0 0 0.25em;
color: var(--sb-wrong, #8f4a1c);
font-weight: 600;
}
.takeaway {
display: grid;
margin: 0 0 0.5em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
font-weight: 600;
line-height: 1.3;
text-wrap: balance;
}
.takeaway > * {
grid-area: 1 / 1;
}
.longest {
visibility: hidden;
}
.note {
margin-block-start: 0.75em;
}
figcaption {
margin-block-start: 0.75em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
font-style: italic;
}
.tools {
gap: 0 0.5em;
margin-block-start: 0.25em;
}
.tools button {
margin-inline-start: -0.6em;
margin-inline-end: 0.6em;
}
.table-room {
overflow-x: auto;
}
.table-room + .table-room {
margin-block-start: 1em;
}
table {
width: 100%;
border-collapse: collapse;
font-size: 0.88em;
font-variant-numeric: tabular-nums;
overflow-wrap: normal;
}
caption {
padding-block: 0.4em;
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 0.6em 0.3em 0;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
text-align: start;
vertical-align: baseline;
}
tbody th {
min-width: 5em;
font-weight: 400;
}
@media (forced-colors: active) {
input[type="range"]::-webkit-slider-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
input[type="range"]::-moz-range-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
}
`;var Ne=500,F=class F extends ct{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(s){return Ht(s)}reconcile(s){return qt(this.spec,s)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,e)=>e.length>r.length?e:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...st(this.spec),...this.record?.setting})}get startedAgainWords(){return O.startedAgain}get undoneWords(){return O.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let s=this.renderRoot.querySelector(".picture");if(!s)return;this.isMeasured=!0;let r=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;r&&(r!==this.room.width||e!==this.room.em)&&(this.room={width:r,em:e})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let s=et(window.location.hash,this.spec.id),r=s&&Z(this.spec,s);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(s,r){this.setting={...this.setting,[s]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Ne)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=nt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),this.writeAddress(tt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&et(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(s){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",s)}catch{}}get canCopy(){let s=window.location.protocol.startsWith("http");return this.hasAddress&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=tt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=O.copied}catch{this.told=O.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return v;let{controls:s,caption:r}=this.spec,e=nt(this.spec,this.setting),i=e.layout.kind==="impossible";return m`
<div class="controls">
${s.map(a=>Nt(a,this.setting[a.name],o=>this.set(a.name,o)))}
</div>
<figure class=${i?"impossible":""} style="--chart-em: ${this.room.em}px">
${i?m`<p class="kind">${O.impossible}</p>`:v}
<p class="takeaway">
<span>${e.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Rt(e.layout,e.series,this.room,e.title)}
</div>
${e.note?m`<p class="note">${e.note}</p>`:v}
${r.length?m`<figcaption>${dt(r)}</figcaption>`:v}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?O.hideTable:O.showTable}
</button>
${this.canCopy?m`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${O.copyLink}
</button>`:v}
</div>
${this.told?m`<p class="told shown">${this.told}</p>`:v}
${this.showsTable?Pt(e.layout,e.series).map(a=>jt(a,e.title)):v}
`}};X(F,"styles",[...it(F,F,"styles"),lt,Bt,Et,Lt,zt]),X(F,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var q=F;ot("sb-explorer",q);})();
