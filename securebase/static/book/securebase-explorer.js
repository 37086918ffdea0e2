/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:nt}=globalThis.secureBase["define.js"];var{CSSResult:Me,LitElement:Te,ReactiveElement:ye,_$LE:Se,_$LH:Ae,adoptStyles:Ce,css:L,defaultConverter:Oe,getCompatibleStyle:Re,html:m,isServer:Le,mathml:Be,noChange:Ee,notEqual:je,nothing:v,render:Pe,supportsAdoptingStyleSheets:_e,svg:f,unsafeCSS:Fe}=globalThis.secureBase.lit;var{ActivityElement:at}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:Z,writeAddress:G}=globalThis.secureBase["activity/address.js"];var{controlStyles:Ie,sliderStyles:it}=globalThis.secureBase["activity/control-styles.js"];var{labelled:He,listed:Ue,plainText:Ve,readNumber:ze,renderText:ot,safeAddress:Ke,spoken:Ye,withoutStop:Ze}=globalThis.secureBase["activity/text.js"];function A(t,s){return t.minimum+s*t.quantum}function D(t,s){let r=0;return s.map(e=>(r+=e,A(t.value,r)))}function H(t,s){return(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function F(t,s){let r=H(t,s);return t.unit?`${r} ${t.unit}`:r}function W(t){return t.unit?`${t.label} (${t.unit})`:t.label}function ct(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,r)=>s+ct(r.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function U(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let r=0;return t.panels.map(e=>{let n=r+ct(e.layout),i={...e,series:s.slice(r,n)};return r=n,i})}var{MARKS:Xe,PATTERN_MARKS:Je,markPath:B,px:a}=globalThis.secureBase["charts/marks.js"];function O(t,s,r){let e=(r-s)/(t.maximum-t.minimum);return n=>s+(n-t.minimum)*e}function lt(t){return`M${t.map(([s,r])=>`${a(s)} ${a(r)}`).join("L")}`}function dt(t){let s=t.map(([e,n])=>`${a(e)} ${a(n)}`),r=t.slice(1,-1).map(([e,n],i)=>{let[o,c]=t[i+2];return`Q${s[i+1]} ${a((e+o)/2)} ${a((n+c)/2)}`});return`M${s[0]}${r.join("")}L${s.at(-1)}`}function pt(t,s,r){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),n=[...t];for(let[o,c]of e.entries())o&&(n[c]=Math.max(n[c],n[e[o-1]]+s));let i=r;for(let o of e.reverse())n[o]=Math.min(n[o],i),i=n[o]-s;return n}function w(t,s){return t.length*s*.56}function j(t,s,r){let e=Math.max(0,...t.ticks.map(({text:l})=>w(l,r)))+r,[n,i]=t.ticks;if(!n||!i)return t.ticks;let o=Math.abs(s(i.at)-s(n.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}function ht(t,s,{width:r,em:e},n){let i=t.value,o=s.map(M=>F(i,A(i,M))),c=F(i,i.maximum),l=Math.max(...[...o,c].map(M=>w(M,e*1.05))),d=Math.max(...t.labels.map(M=>w(M,e))),h=d+l+e*12<r,g=h?d+e:0,$=O(i,g,r-l-e*.5),p=e*1.4,u=h?e*2.1:e*3.2,T=a($(i.maximum)-g);return m`<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(u*t.labels.length)}"
role="img"
aria-label=${n}
>
${t.labels.map((M,b)=>{let x=u*b+(h?e*.3:e*1.4),S=$(A(i,s[b])),y=a(x+p/2+e*.35);return f`<g class="c-${t.colour}">
<text x="0" y=${h?y:a(x-e*.35)}>${M}</text>
<rect class="track" x=${a(g)} y=${a(x)} width=${T} height=${a(p)} />
<rect class="bar" x=${a(g)} y=${a(x)} width=${a(S-g)} height=${a(p)} />
<text class="strong" x=${a($(i.maximum)+e*.5)} y=${y}>${o[b]}</text>
</g>`})}
</svg>`}var V=10,P=20;function mt(t,s){let r=Math.ceil(t.of/V);return m`<div class="fields">
${t.groups.map((e,n)=>{let i=s[n];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${V*P} ${r*P}"
role="img"
aria-label="${e}: ${i} of ${t.of} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%V,Math.floor(c/V)];return f`<circle
class=${c<i?"dot counted":"dot"}
cx=${l*P+P/2}
cy=${d*P+P/2}
r="7"
/>`})}
</svg>
<p><strong>${i} of ${t.of}</strong> ${t.counted}</p>
<p class="quiet">${e}</p>
</div>`})}
</div>`}function ut(t,s,{width:r,em:e},n){let i=r/t.count,o=e*2.6,c=s.reduce((l,d)=>l+d,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(r)} ${a(o+2)}"
role="img"
aria-label="${n}: ${c} of ${t.count} ${t.on}"
>
${s.map((l,d)=>{let h=l?o:e*.7;return f`<rect
class=${l?"moment on":"moment"}
x=${a(d*i+.5)}
y=${a(o+1-h)}
width=${a(Math.max(1,i-1.5))}
height=${a(h)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var _t=32;function ft(t,s,{width:r,em:e},n){let i=t.kind==="time-lines",o=r<_t*e,c=Math.max(...t.value.ticks.map(({text:b})=>w(b,e)),e)+e*.5,l=Math.max(...t.lines.map(b=>w(b.label,e*1.05))),d=r-(i&&!o?l+e:e*.6),h=O(t.across,c,d),g=i?t.phases:[],$=g.map(b=>Wt(b,h,e)),p=e*(g.length?1.7+1.25*Math.max(...$.map(({lines:b})=>b.length)):3),u=p+Math.min(Math.max(r*.42,e*11),e*18),T=O(t.value,u,p),M=t.lines.map((b,x)=>({line:b,points:D(t,s[x]).map((S,y)=>[h(t.start+y*t.step),T(S)])}));return m`
${i&&o?Ft(t):v}
<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(u+e*3.2)}"
role="img"
aria-label=${n}
>
${g.map((b,x)=>Nt(b,$[x],h,p,u,e))}
<text class="axis-name" x="0" y=${e}>${W(t.value)}</text>
${t.value.ticks.map(({at:b,text:x})=>f`<line class="grid" x1=${a(c)} x2=${a(d)} y1=${a(T(b))} y2=${a(T(b))} />
<text class="end" x=${a(c-e*.5)} y=${a(T(b)+e*.35)}>${x}</text>`)}
${j(t.across,h,e).map(({at:b,text:x})=>f`<text class="middle" x=${a(h(b))} y=${a(u+e*1.4)}>${x}</text>`)}
<text class="axis-name middle" x=${a((c+d)/2)} y=${a(u+e*2.8)}>
${W(t.across)}
</text>
${M.map(b=>qt(b,t,u))}
${i?v:Dt(M,c,d,e)}
${i&&!o?It(M,u,e):v}
</svg>
`}function Ft(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:r,dash:e})=>m`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function Wt({label:t,start:s,end:r},e,n){let i=(e(r)-e(s))*.95,o=w(t,n)>i?t.split(" "):[t],c=Math.max(...o.map(l=>w(l,n)));return{lines:o,em:Math.min(n,n*i/c)}}function Nt({start:t,end:s,shaded:r},e,n,i,o,c){let[l,d]=[n(t),n(s)],h=i-c*1.4;return f`<rect
class="phase ${r?"shaded":""}"
x=${a(l)}
y=${a(i-h)}
width=${a(d-l)}
height=${a(o-i+h)}
/>
${e.lines.map((g,$)=>f`<text
class="middle strong"
style="font-size: ${a(e.em)}px"
x=${a((l+d)/2)}
y=${a(i-c*(.6+1.2*(e.lines.length-1-$)))}
>${g}</text>`)}`}function qt({line:t,points:s},r,e){let n=lt(s),[i]=s,o=s[s.length-1],c=`${n}L${a(o[0])} ${a(e)}L${a(i[0])} ${a(e)}Z`;return f`<g class="c-${t.colour}">
${r.kind==="curves"?f`<path class="ground" d=${c} />`:v}
<path class="line" d=${n} stroke-dasharray=${t.dash||v} />
</g>`}function It(t,s,r){let e=t.map(({points:i})=>i[i.length-1]),n=pt(e.map(([,i])=>i),r*1.25,s);return t.map(({line:i},o)=>f`<text
class="name c-${i.colour}"
x=${a(e[o][0]+r*.5)}
y=${a(n[o]+r*.35)}
>${i.label}</text>`)}function Dt(t,s,r,e){let n=t.map(({line:i,points:o})=>{let[c,l]=o.reduce((d,h)=>h[1]<d[1]?h:d);return{line:i,x:c,y:l,width:w(i.label,e*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:c,width:l},d)=>{let h=d===0,g=n.length===1?-l/2:h?-l-e*.4:e*.4,$=Math.min(Math.max(o+g,s),r-l),p=c-e*(.5+1.25*Math.max(0,d-1));return f`<text class="name c-${i.colour}" x=${a($)} y=${a(p)}>${i.label}</text>`})}var Ht=46,Ut=24,gt="5 4",Vt=22,zt=12,$t=.085,Kt=.13,Yt=.03,Zt=1;function xt(t,s,{width:r,em:e},n){let i=Math.min(r,Ht*e,Ut*e*t.width/t.depth),o=(i-2)/t.width,c=t.depth*o,l=([p,u])=>[1+p*o,1+c-u*o],d=bt(t,s),h=t.numbered.length-1,g=Math.min(e,Math.max(zt,i/Vt)),$={wide:i,tall:c,em:g};return m`<svg
class="chart plan"
viewBox="0 0 ${a(i)} ${a(c+2)}"
style="max-width: ${a(i)}px"
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${a(i-2)} height=${a(c)} rx=${a(e)} />
${Gt(t,l([0,0]),o,e)}
${Qt(t,l([t.base.x,t.base.y]),o,e)}
${re(d,s[2]).map(({isDashed:p,points:u})=>f`<path class="way" d=${dt(u.map(l))} stroke-dasharray=${p?gt:v} />`)}
${se(t,d).map(p=>Xt(l(p.at),p.angle,g*.9))}
${vt(t,d).map(({at:p,numbers:u})=>Jt(l(p),ee(u),$,{isFirst:u.includes(0),isLast:u.includes(h)}))}
</svg>
${te(t)}`}function Gt({scale_bar:t,unit:s},r,e,n){let[i,o]=[r[0]+n*.8,r[1]-n*.7],c=i+t*e,l=`M${a(i)} ${a(o-n*.35)}V${a(o)}H${a(c)}v${a(-n*.35)}`;return f`<path class="scale" d=${l} />
<text class="axis-name middle" x=${a((i+c)/2)} y=${a(o-n*.4)}>${t} ${s}</text>`}function Qt({base:t},[s,r],e,n){let i=e*.9,o=a(s-i),c=a(r+n*.65);return f`<rect class="seat" x=${o} y=${a(r-n*.3)} width=${a(2*i)} height=${a(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${a(s+i)}" />
<text class="strong" x=${a(s+i+n*.6)} y=${a(r+n*.55)}>${t.label}</text>`}function Xt([t,s],r,e){let[n,i]=[a(e*.45),a(e*.38)];return f`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${a(t)} ${a(s)}) rotate(${Math.round(-r)})"
/>`}function Jt(t,s,{wide:r,tall:e,em:n},{isFirst:i,isLast:o}){let c=n*.75,l=Math.max(c,w(s,n)/2+n*.35),d=Math.min(Math.max(t[0],l+4),r-l-4),h=Math.min(Math.max(t[1],c+4),e-c-4),g=$=>f`<rect
class="ring"
x=${a(d-l-$)}
y=${a(h-c-$)}
width=${a(2*(l+$))}
height=${a(2*(c+$))}
rx=${a(c+$)}
/>`;return f`<g class=${i?"plan-mark first":"plan-mark"}>
${o?g(n*.25):v} ${g(0)}
<text
class="middle strong"
style="font-size: ${a(n)}px"
x=${a(d)}
y=${a(h+n*.36)}
>${s}</text>
</g>`}function te({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,gt].map((r,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">1</b> ${s}</span>
</p>`}function bt(t,s){let[r,e]=[0,0];return s[0].map((n,i)=>(r+=n,e+=s[1][i],[r*t.quantum,e*t.quantum]))}function vt(t,s){let r=[];for(let[e,n]of t.numbered.entries()){let i=s[n],o=r.find(c=>z(c.at,i)<$t*t.width);o?o.numbers.push(e):r.push({at:i,numbers:[e]})}return r}function ee(t){let s=[];for(let r of t){let e=s.at(-1);e?.at(-1)===r-1?e.push(r):s.push([r])}return s.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function se(t,s){let r=vt(t,s),e=[],n=0;for(let i=1;i<s.length;i+=1){let[o,c]=[s[i-1],s[i]],l=z(o,c);n+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(n<Kt*t.width||l<Yt*t.width||r.some(g=>z(g.at,d)<$t*t.width*.6))continue;let h=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:h}),n=0}return e}function re(t,s){let r=[];for(let e=1;e<t.length;e+=1){let n=s[e]===Zt;r.at(-1)?.isDashed!==n&&r.push({isDashed:n,points:[t[e-1]]}),r.at(-1)?.points.push(t[e])}return r}function kt(t,s){let r=bt(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),z(r[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function z(t,s){let[r,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(r*r+e*e)}function ne(t,s,r){return r*Math.sqrt(t/s)}function wt(t,s,{width:r,em:e},n){let i=t.value,o=e*1.1,c=Math.max(...t.rows.flatMap(x=>[w(x.label,e*1.05),w(x.detail,e*.95)])),l=Math.max(...t.rows.map(x=>w(x.told,e*1.05))),d=c+l+e*16<r,h=d?c+e*1.5:o,g=r-(d?l+e+o:o),$=O(i,h,g),p=!d&&ae(t.rows,e)>r,u=p?e*3.85:e*2.7,T=d?e*3:u+e*2.3,M=T*t.rows.length,b=j(i,$,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(r)} ${a(M+e*3.2)}"
role="img"
aria-label=${n}
>
${b.map(({at:x,text:S})=>f`<path class="grid" d=${ie($(x),t.rows.length,T,d?0:u)} />
<text class="middle" x=${a($(x))} y=${a(M+e*1.3)}>${S}</text>`)}
<text class="axis-name middle" x=${a((h+g)/2)} y=${a(M+e*2.8)}>
${i.label}
</text>
${t.rows.map((x,S)=>{let y=T*S,k=y+(d?T/2:u+e*1.1),[R,_]=[s[0],s[1]].map(E=>$(A(i,E[S]))),I=Math.max(1,...t.rows.map(({weight:E})=>E));return f`
<text class="strong" x="0" y=${a(d?k-e*.2:y+e*1.2)}>${x.label}</text>
<text class="small" x="0" y=${a(d?k+e:y+e*2.35)}>${x.detail}</text>
<text
class="strong ${p?"":"end"}"
x=${p?0:a(r)}
y=${a(d?k+e*.35:y+e*(p?3.5:1.2))}
>${x.told}</text>
${t.has_marks?f`<path
class="bubble"
d=${B(t.mark,$(A(i,s[2][S])),k,ne(x.weight,I,o))}
/>
<circle class="mark" cx=${a($(A(i,s[2][S])))} cy=${a(k)} r=${a(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${a(R)} ${a(k)}H${a(_)}M${a(R)} ${a(k-e*.35)}v${a(e*.7)}M${a(_)} ${a(k-e*.35)}v${a(e*.7)}"
/>`})}
</svg>`}function ae(t,s){return Math.max(...t.map(({label:r,told:e})=>w(r,s*1.05)+w(e,s*1.1)+s))}function ie(t,s,r,e){return Array.from({length:s},(n,i)=>`M${a(t)} ${a(r*i+e)}v${a(r-e)}`).join("")}function Mt(t,s,{width:r,em:e},n){let[i,o,c,l,[d],[h]]=s,g=e*1.6,$=r-e*.6,p=e*1.8,u=p+Math.min(Math.max(r*.5,e*15),e*22),T=O(t.across,g,$),M=O(t.value,u,p),x=w(t.across.label,e)>$-g-e?r/2:(g+$)/2,S=Math.min(e*.32,r/90),y=k=>a(T(A(t.across,k)));return m`<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(u+e*3.2)}"
role="img"
aria-label=${n}
>
<text class="axis-name" x="0" y=${a(e)}>${t.value.label}</text>
<rect class="track" x=${a(g)} y=${a(p)} width=${a($-g)} height=${a(u-p)} />
${t.value.ticks.map(k=>f`<text class="end" x=${a(g-e*.5)} y=${a(M(k.at)+e*.35)}>${k.text}</text>`)}
${j(t.across,T,e).map(k=>f`<text class="middle" x=${a(T(k.at))} y=${a(u+e*1.3)}>${k.text}</text>`)}
<text class="axis-name middle" x=${a(x)} y=${a(u+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${y(h)} x2=${y(h)} y1=${a(p)} y2=${a(u)} />
<line class="cut" x1=${y(d)} x2=${y(d)} y1=${a(p)} y2=${a(u)} />
${i.map((k,R)=>{let[_,I]=[T(A(t.across,k)),M(A(t.value,o[R]))],E=t.sides[c[R]];return f`${l[R]?f`<circle class="ring" cx=${a(_)} cy=${a(I)} r=${a(S*1.9)} />`:""}
<path
class="c-${E.colour} ${c[R]?"mark":"mark hollow"}"
d=${B(E.mark,_,I,S)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((k,R)=>m`<li class="c-${k.colour}">
${K(f`<path class=${R?"mark":"mark hollow"} d=${B(k.mark,8,8,5)} />`)}
${k.label}
</li>`)}
<li>${K(f`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${K(f`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${K(f`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`}function K(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var oe=150,Tt=20,ce=24,yt=9,le=.31;function de(t,s){return Math.max(...t.map(Q))<=oe?{across:Tt,apart:Math.min(s/Tt,ce)}:{across:Math.max(1,Math.floor(s/yt)),apart:yt}}function pe(t){return t.map((s,r)=>Q(t.slice(0,r)))}function St({parts:t,groups:s},r,{width:e}){let{across:n,apart:i}=de(r,e);return m`${s.map((o,c)=>{let l=r[c],d=pe(l),h=t.map((p,u)=>`${p.label} ${o.told[u]}`),[g,$]=[n*i,Math.ceil(Q(l)/n)*i];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${a(g)} ${a($)}"
width=${a(g)}
role="img"
aria-label="${o.label}: ${h.join(", ")}"
>
${t.map((p,u)=>{let T=Array.from({length:l[u]},(M,b)=>{let x=d[u]+b,[S,y]=[x%n,Math.floor(x/n)];return B(p.mark,(S+.5)*i,(y+.5)*i,i*le)});return f`<path class="c-${p.colour} ${p.full?"mark":"mark hollow"}" d=${T.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((p,u)=>m`<span class="c-${p.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${p.full?"mark":"mark hollow"} d=${B(p.mark,8,8,5)} />
</svg>
${h[u]}</span
>`)}
</p>
</div>`})}`}function Q(t){return t.reduce((s,r)=>s+r,0)}function At(t,s,r,e){return U(t,s).map(n=>m`${n.heading?m`<p class="panel-heading">${n.heading}</p>`:v}
${he(n,r,n.heading||e)}`)}function he({layout:t,series:s},r,e){switch(t.kind){case"time-lines":case"curves":return ft(t,s,r,e);case"bars":return ht(t,s[0],r,e);case"icon-field":return mt(t,s[0]);case"moments":return ut(t,s[0],r,e);case"ranges":return wt(t,s,r,e);case"unit-dots":return St(t,s,r);case"scatter":return Mt(t,s,r,e);case"plan":return xt(t,s,r,e);default:return v}}var Ct=L`
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
fill: var(--sb-ink-soft);
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
stroke: var(--sb-help);
stroke-width: 1.75;
}
.cut {
stroke: var(--sb-ink);
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
`;var Ot=L`
svg.plan {
margin-inline: auto;
}
.place {
fill: var(--sb-accent-soft);
stroke: var(--sb-line);
}
.way {
fill: none;
stroke: var(--sb-ink);
stroke-width: 2;
stroke-linejoin: round;
}
.arrow {
fill: var(--sb-ink);
}
.scale {
fill: none;
stroke: var(--sb-ink-soft);
stroke-width: 1.5;
}
.seat {
fill: var(--sb-paper);
stroke: var(--sb-accent);
stroke-width: 2;
}
.seat-back {
stroke: var(--sb-accent);
stroke-width: 3;
}
.ring {
fill: var(--sb-paper);
stroke: var(--sb-accent);
stroke-width: 2;
}
.plan-mark.first .ring:last-of-type {
fill: var(--sb-accent);
}
svg .plan-mark.first text {
fill: var(--sb-paper);
}
.key .number {
display: inline-block;
min-width: 1.5em;
border: 2px solid var(--sb-accent);
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
`;var Rt=L`
svg.chart {
display: block;
width: 100%;
overflow: visible;
}
svg text {
fill: var(--sb-ink);
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
fill: var(--sb-ink-soft);
}
text.name {
fill: var(--chart-colour);
paint-order: stroke;
stroke: var(--sb-paper);
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
stroke: var(--sb-line);
}
.phase {
fill: none;
stroke: var(--sb-line);
}
.phase.shaded {
fill: var(--sb-accent-soft);
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
stroke: var(--sb-control-line);
}
.track {
stroke: var(--sb-line);
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
`;var{renderTable:Lt}=globalThis.secureBase["charts/table-view.js"];function Bt(t,s){return U(t,s).flatMap(r=>{let[e,...n]=me(r.layout,r.series);return e?[{heading:r.heading,head:e,rows:n}]:[]})}function me(t,s){switch(t.kind){case"time-lines":case"curves":return ue(t,s);case"bars":{let r=s[0].map(e=>F(t.value,A(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,n)=>[e,r[n]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,e)=>[r,`${s[0][e]} of ${t.of}`])];case"moments":return fe(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return kt(t,s);default:return[]}}function ue(t,s){let r=t.kind==="time-lines"?t.phases:[],e=s.map(o=>D(t,o)),n=[W(t.across),...r.length?["Phase"]:[]],i=t.table_rows.map(o=>{let c=t.start+o*t.step,l=r.filter(({start:d,end:h})=>d<=c&&c<=h).at(-1);return[H(t.across,c),...r.length?[l?.label??""]:[],...e.map(d=>H(t.value,d[o]))]});return[[...n,...t.lines.map(({label:o})=>o)],...i]}function fe(t,s){let r=[];for(let e of s){let n=r.at(-1);n?.value===e?n.length+=1:r.push({value:e,length:1})}return[["","moments","stretches","longest stretch"],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:n})=>{let i=r.filter(c=>c.value===e).map(({length:c})=>c),o=i.reduce((c,l)=>c+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}var{live:Y}=globalThis.secureBase["lit/directives/live.js"];function N(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function X(t){return Object.fromEntries(t.controls.map(({name:s,value:r})=>[s,r]))}function J(t,s){let r=N(t).indexOf(s??t.value);return r<0?N(t).indexOf(t.value):r}function Et(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function tt(t,s){let r=t.controls.reduce((n,i)=>n*N(i).length+J(i,s[i.name]),0),e=t.frames[r];return{...e,layout:t.layouts[e.layout],series:e.series.map(n=>t.series[n])}}function et(t,s){let r={};for(let e of t.controls){let n=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:i})=>i===n)&&(r[e.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=e.values;n>=i&&n<=e.values[e.values.length-1]&&(r[e.name]=ge(e.values,n))}}return Object.keys(r).length?{...X(t),...r}:{}}function ge(t,s){return t.reduce((r,e)=>Math.abs(e-s)<Math.abs(r-s)?e:r)}function st(t,s){let r=Object.entries(s).map(([e,n])=>[e,String(n)]);return`#${t}?${new URLSearchParams(r)}`}function rt(t,s){let[r,e]=t.replace(/^#/,"").split("?",2);return r!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var C={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var $e=5;function jt(t,s,r){let e=J(t,s);return t.kind==="slider"?xe(t,e,r):t.options.length>$e?ve(t,e,r):be(t,e,r)}function xe(t,s,r){let e=`control-${t.name}`,n=t.values.length-1,i=c=>r(t.values[Math.min(Math.max(c,0),n)]),o=Et(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${C.less(t.label)}
aria-disabled=${s===0?"true":"false"}
@click=${()=>i(s-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Y(String(s))}
aria-valuetext=${o}
style="--filled: ${100*s/n}%"
@input=${({target:c})=>i(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${C.more(t.label)}
aria-disabled=${s===n?"true":"false"}
@click=${()=>i(s+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function be(t,s,r){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:n},i)=>m`<label class="option boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${Y(i===s)}
@change=${()=>r(e)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function ve(t,s,r){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${Y(String(N(t)[s]))}
@change=${({target:n})=>r(n.value)}
>
${t.options.map((n,i)=>m`<option value=${n.id} ?selected=${i===s}>${n.text}</option>`)}
</select>
</div>`}var Pt=L`
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
color: var(--sb-ink-soft);
cursor: default;
}
input[type="range"] {
--thumb-lift: -11.5px;
flex: 1;
min-width: 0;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 8px;
border: 1.5px solid var(--sb-control-line);
border-radius: 5px;
background: linear-gradient(
to right,
var(--sb-accent) var(--filled),
var(--sb-paper) var(--filled)
);
}
input[type="range"]::-moz-range-track {
height: 5px;
border: 1.5px solid var(--sb-control-line);
border-radius: 5px;
background: var(--sb-paper);
}
input[type="range"]::-moz-range-progress {
height: 5px;
border-radius: 5px;
background: var(--sb-accent);
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
font-weight: 400;
cursor: pointer;
}
.option:has(:checked) {
border-color: var(--sb-accent);
box-shadow: inset 0 0 0 1px var(--sb-accent);
}
.option input {
width: 1.15em;
height: 1.15em;
margin: 0;
accent-color: var(--sb-accent);
}
figure {
margin: 1.25em 0 0;
padding: clamp(0.75em, 3cqi, 1.25em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
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
border: 2px dashed var(--sb-control-line);
}
.kind {
margin: 0 0 0.25em;
color: var(--sb-wrong);
font-weight: 600;
}
.takeaway {
display: grid;
margin: 0 0 0.5em;
font-family: var(--sb-font-heading);
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
border-block-end: 1px solid var(--sb-line);
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
`;var ke=500,q=class extends at{static styles=[...super.styles,it,Rt,Ct,Ot,Pt];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=C.startedAgain,this.undoneWords=C.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,r){return{setting:et(s,r?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,e)=>e.length>r.length?e:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...X(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:s}=this;if(!s)return;let r=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;r&&(r!==this.room.width||e!==this.room.em)&&(this.room={width:r,em:e})}updated(){let s=this.renderRoot.querySelector(".picture");s!==this.picture&&(this.picture=s,s&&this.watcher.observe(s))}takeFromAddress(){if(!this.spec||!this.record||!Z(this))return!1;let s=rt(window.location.hash,this.spec.id),r=s&&et(this.spec,s);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(s,r){this.setting={...this.setting,[s]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),ke)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=tt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),G(this,st(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&rt(window.location.hash,this.spec.id)&&G(this,window.location.pathname+window.location.search)}get canCopy(){let s=window.location.protocol.startsWith("http");return Z(this)&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=st(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=C.copied}catch{this.told=C.notCopied}this.announce(this.told)}renderActivity(s){let{controls:r,caption:e}=s,n=tt(s,this.setting),i=n.layout.kind==="impossible";return m`
<div class="controls">
${r.map(o=>jt(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class=${i?"impossible":""} style="--chart-em: ${this.room.em}px">
${i?m`<p class="kind">${C.impossible}</p>`:v}
<p class="takeaway">
<span>${n.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${At(n.layout,n.series,this.room,n.title)}
</div>
${n.note?m`<p class="note">${n.note}</p>`:v}
${e.length?m`<figcaption class="quiet">${ot(e)}</figcaption>`:v}
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
${this.showsTable?Bt(n.layout,n.series).map(o=>Lt(o,n.title)):v}
`}};nt("sb-explorer",q);})();
