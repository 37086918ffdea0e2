/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var zt=Object.defineProperty;var qt=Object.getPrototypeOf;var Dt=Reflect.get;var Ht=(t,s,r)=>s in t?zt(t,s,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[s]=r;var Q=(t,s,r)=>Ht(t,typeof s!="symbol"?s+"":s,r);var ot=(t,s,r)=>Dt(qt(t),r,s);var{define:ct}=globalThis.secureBase["define.js"];var{CSSResult:Se,LitElement:Ae,ReactiveElement:Oe,_$LE:Ce,_$LH:Re,adoptStyles:Le,css:E,defaultConverter:Ee,getCompatibleStyle:Be,html:m,isServer:je,mathml:Pe,noChange:Fe,notEqual:We,nothing:v,render:Ne,supportsAdoptingStyleSheets:_e,svg:f,unsafeCSS:ze}=globalThis.secureBase.lit;var{ActivityElement:lt}=globalThis.secureBase["activity/activity-element.js"];var{sliderStyles:dt}=globalThis.secureBase["activity/slider-styles.js"];var{plainText:Ie,renderText:ht,safeAddress:Ue}=globalThis.secureBase["activity/text.js"];function A(t,s){return t.minimum+s*t.quantum}function I(t,s){let r=0;return s.map(e=>(r+=e,A(t.value,r)))}function U(t,s){return(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function _(t,s){let r=U(t,s);return t.unit?`${r} ${t.unit}`:r}function z(t){return t.unit?`${t.label} (${t.unit})`:t.label}function pt(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,r)=>s+pt(r.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function V(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let r=0;return t.panels.map(e=>{let a=r+pt(e.layout),i={...e,series:s.slice(r,a)};return r=a,i})}function C(t,s,r){let e=(r-s)/(t.maximum-t.minimum);return a=>s+(a-t.minimum)*e}function n(t){return Math.round(t*10)/10}function mt(t){return`M${t.map(([s,r])=>`${n(s)} ${n(r)}`).join("L")}`}function ut(t){let s=t.map(([e,a])=>`${n(e)} ${n(a)}`),r=t.slice(1,-1).map(([e,a],i)=>{let[o,c]=t[i+2];return`Q${s[i+1]} ${n((e+o)/2)} ${n((a+c)/2)}`});return`M${s[0]}${r.join("")}L${s.at(-1)}`}function ft(t,s,r){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),a=[...t];for(let[o,c]of e.entries())o&&(a[c]=Math.max(a[c],a[e[o-1]]+s));let i=r;for(let o of e.reverse())a[o]=Math.min(a[o],i),i=a[o]-s;return a}function w(t,s){return t.length*s*.56}function P(t,s,r){let e=Math.max(0,...t.ticks.map(({text:l})=>w(l,r)))+r,[a,i]=t.ticks;if(!a||!i)return t.ticks;let o=Math.abs(s(i.at)-s(a.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}var R={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(t,s)=>`${t} of ${s}`};function $t(t,s,{width:r,em:e},a){let i=t.value,o=s.map(M=>_(i,A(i,M))),c=_(i,i.maximum),l=Math.max(...[...o,c].map(M=>w(M,e*1.05))),d=Math.max(...t.labels.map(M=>w(M,e))),p=d+l+e*12<r,$=p?d+e:0,g=C(i,$,r-l-e*.5),h=e*1.4,u=p?e*2.1:e*3.2,T=n(g(i.maximum)-$);return m`<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(u*t.labels.length)}"
role="img"
aria-label=${a}
>
${t.labels.map((M,b)=>{let x=u*b+(p?e*.3:e*1.4),S=g(A(i,s[b])),y=n(x+h/2+e*.35);return f`<g class="c-${t.colour}">
<text x="0" y=${p?y:n(x-e*.35)}>${M}</text>
<rect class="track" x=${n($)} y=${n(x)} width=${T} height=${n(h)} />
<rect class="bar" x=${n($)} y=${n(x)} width=${n(S-$)} height=${n(h)} />
<text class="strong" x=${n(g(i.maximum)+e*.5)} y=${y}>${o[b]}</text>
</g>`})}
</svg>`}var K=10,F=20;function gt(t,s){let r=Math.ceil(t.of/K);return m`<div class="fields">
${t.groups.map((e,a)=>{let i=s[a];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${K*F} ${r*F}"
role="img"
aria-label="${e}: ${R.of(i,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%K,Math.floor(c/K)];return f`<circle
class=${c<i?"dot counted":"dot"}
cx=${l*F+F/2}
cy=${d*F+F/2}
r="7"
/>`})}
</svg>
<p><strong>${R.of(i,t.of)}</strong> ${t.counted}</p>
<p class="quiet">${e}</p>
</div>`})}
</div>`}function xt(t,s,{width:r,em:e},a){let i=r/t.count,o=e*2.6,c=s.reduce((l,d)=>l+d,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${n(r)} ${n(o+2)}"
role="img"
aria-label="${a}: ${R.of(c,t.count)} ${t.on}"
>
${s.map((l,d)=>{let p=l?o:e*.7;return f`<rect
class=${l?"moment on":"moment"}
x=${n(d*i+.5)}
y=${n(o+1-p)}
width=${n(Math.max(1,i-1.5))}
height=${n(p)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var It=32;function bt(t,s,{width:r,em:e},a){let i=t.kind==="time-lines",o=r<It*e,c=Math.max(...t.value.ticks.map(({text:b})=>w(b,e)),e)+e*.5,l=Math.max(...t.lines.map(b=>w(b.label,e*1.05))),d=r-(i&&!o?l+e:e*.6),p=C(t.across,c,d),$=i?t.phases:[],g=$.map(b=>Vt(b,p,e)),h=e*($.length?1.7+1.25*Math.max(...g.map(({lines:b})=>b.length)):3),u=h+Math.min(Math.max(r*.42,e*11),e*18),T=C(t.value,u,h),M=t.lines.map((b,x)=>({line:b,points:I(t,s[x]).map((S,y)=>[p(t.start+y*t.step),T(S)])}));return m`
${i&&o?Ut(t):v}
<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(u+e*3.2)}"
role="img"
aria-label=${a}
>
${$.map((b,x)=>Kt(b,g[x],p,h,u,e))}
<text class="axis-name" x="0" y=${e}>${z(t.value)}</text>
${t.value.ticks.map(({at:b,text:x})=>f`<line class="grid" x1=${n(c)} x2=${n(d)} y1=${n(T(b))} y2=${n(T(b))} />
<text class="end" x=${n(c-e*.5)} y=${n(T(b)+e*.35)}>${x}</text>`)}
${P(t.across,p,e).map(({at:b,text:x})=>f`<text class="middle" x=${n(p(b))} y=${n(u+e*1.4)}>${x}</text>`)}
<text class="axis-name middle" x=${n((c+d)/2)} y=${n(u+e*2.8)}>
${z(t.across)}
</text>
${M.map(b=>Yt(b,t,u))}
${i?v:Gt(M,c,d,e)}
${i&&!o?Zt(M,u,e):v}
</svg>
`}function Ut(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:r,dash:e})=>m`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function Vt({label:t,start:s,end:r},e,a){let i=(e(r)-e(s))*.95,o=w(t,a)>i?t.split(" "):[t],c=Math.max(...o.map(l=>w(l,a)));return{lines:o,em:Math.min(a,a*i/c)}}function Kt({start:t,end:s,shaded:r},e,a,i,o,c){let[l,d]=[a(t),a(s)],p=i-c*1.4;return f`<rect
class="phase ${r?"shaded":""}"
x=${n(l)}
y=${n(i-p)}
width=${n(d-l)}
height=${n(o-i+p)}
/>
${e.lines.map(($,g)=>f`<text
class="middle strong"
style="font-size: ${n(e.em)}px"
x=${n((l+d)/2)}
y=${n(i-c*(.6+1.2*(e.lines.length-1-g)))}
>${$}</text>`)}`}function Yt({line:t,points:s},r,e){let a=mt(s),[i]=s,o=s[s.length-1],c=`${a}L${n(o[0])} ${n(e)}L${n(i[0])} ${n(e)}Z`;return f`<g class="c-${t.colour}">
${r.kind==="curves"?f`<path class="ground" d=${c} />`:v}
<path class="line" d=${a} stroke-dasharray=${t.dash||v} />
</g>`}function Zt(t,s,r){let e=t.map(({points:i})=>i[i.length-1]),a=ft(e.map(([,i])=>i),r*1.25,s);return t.map(({line:i},o)=>f`<text
class="name c-${i.colour}"
x=${n(e[o][0]+r*.5)}
y=${n(a[o]+r*.35)}
>${i.label}</text>`)}function Gt(t,s,r,e){let a=t.map(({line:i,points:o})=>{let[c,l]=o.reduce((d,p)=>p[1]<d[1]?p:d);return{line:i,x:c,y:l,width:w(i.label,e*1.1)}}).sort((i,o)=>i.x-o.x);return a.map(({line:i,x:o,y:c,width:l},d)=>{let p=d===0,$=a.length===1?-l/2:p?-l-e*.4:e*.4,g=Math.min(Math.max(o+$,s),r-l),h=c-e*(.5+1.25*Math.max(0,d-1));return f`<text class="name c-${i.colour}" x=${n(g)} y=${n(h)}>${i.label}</text>`})}function X(t,s){let[r,e]=[0,0];return s[0].map((a,i)=>(r+=a,e+=s[1][i],[r*t.quantum,e*t.quantum]))}function J(t,s){let r=[];for(let[e,a]of t.numbered.entries()){let i=s[a],o=r.find(c=>Y(c.at,i)<.085*t.width);o?o.numbers.push(e):r.push({at:i,numbers:[e]})}return r}function vt(t){let s=[];for(let r of t){let e=s.at(-1);e?.at(-1)===r-1?e.push(r):s.push([r])}return s.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function kt(t,s){let r=J(t,s),e=[],a=0;for(let i=1;i<s.length;i+=1){let[o,c]=[s[i-1],s[i]],l=Y(o,c);a+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(a<.13*t.width||l<.03*t.width||r.some($=>Y($.at,d)<.085*t.width*.6))continue;let p=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:p}),a=0}return e}function wt(t,s){let r=[];for(let e=1;e<t.length;e+=1){let a=s[e]===1;r.at(-1)?.isDashed!==a&&r.push({isDashed:a,points:[t[e-1]]}),r.at(-1)?.points.push(t[e])}return r}function Mt(t,s){let r=X(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),Y(r[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function Y(t,s){let[r,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(r*r+e*e)}var Qt=46,Xt=24,Tt="5 4",Jt=22,te=12;function yt(t,s,{width:r,em:e},a){let i=Math.min(r,Qt*e,Xt*e*t.width/t.depth),o=(i-2)/t.width,c=t.depth*o,l=([h,u])=>[1+h*o,1+c-u*o],d=X(t,s),p=t.numbered.length-1,$=Math.min(e,Math.max(te,i/Jt)),g={wide:i,tall:c,em:$};return m`<svg
class="chart plan"
viewBox="0 0 ${n(i)} ${n(c+2)}"
style="max-width: ${n(i)}px"
role="img"
aria-label=${a}
>
<rect class="place" x="1" y="1" width=${n(i-2)} height=${n(c)} rx=${n(e)} />
${ee(t,l([0,0]),o,e)}
${se(t,l([t.base.x,t.base.y]),o,e)}
${wt(d,s[2]).map(({isDashed:h,points:u})=>f`<path class="way" d=${ut(u.map(l))} stroke-dasharray=${h?Tt:v} />`)}
${kt(t,d).map(h=>re(l(h.at),h.angle,$*.9))}
${J(t,d).map(({at:h,numbers:u})=>ne(l(h),vt(u),g,{isFirst:u.includes(0),isLast:u.includes(p)}))}
</svg>
${ae(t)}`}function ee({scale_bar:t,unit:s},r,e,a){let[i,o]=[r[0]+a*.8,r[1]-a*.7],c=i+t*e,l=`M${n(i)} ${n(o-a*.35)}V${n(o)}H${n(c)}v${n(-a*.35)}`;return f`<path class="scale" d=${l} />
<text class="axis-name middle" x=${n((i+c)/2)} y=${n(o-a*.4)}>${t} ${s}</text>`}function se({base:t},[s,r],e,a){let i=e*.9,o=n(s-i),c=n(r+a*.65);return f`<rect class="seat" x=${o} y=${n(r-a*.3)} width=${n(2*i)} height=${n(a*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${n(s+i)}" />
<text class="strong" x=${n(s+i+a*.6)} y=${n(r+a*.55)}>${t.label}</text>`}function re([t,s],r,e){let[a,i]=[n(e*.45),n(e*.38)];return f`<path
class="arrow"
d="M${a} 0L${-i} ${-i}V${i}Z"
transform="translate(${n(t)} ${n(s)}) rotate(${Math.round(-r)})"
/>`}function ne(t,s,{wide:r,tall:e,em:a},{isFirst:i,isLast:o}){let c=a*.75,l=Math.max(c,w(s,a)/2+a*.35),d=Math.min(Math.max(t[0],l+4),r-l-4),p=Math.min(Math.max(t[1],c+4),e-c-4),$=g=>f`<rect
class="ring"
x=${n(d-l-g)}
y=${n(p-c-g)}
width=${n(2*(l+g))}
height=${n(2*(c+g))}
rx=${n(c+g)}
/>`;return f`<g class=${i?"plan-mark first":"plan-mark"}>
${o?$(a*.25):v} ${$(0)}
<text
class="middle strong"
style="font-size: ${n(a)}px"
x=${n(d)}
y=${n(p+a*.36)}
>${s}</text>
</g>`}function ae({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,Tt].map((r,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">1</b> ${s}</span>
</p>`}function B(t,s,r,e){let a=n(e);switch(t){case"triangle":return`M${n(s)} ${n(r-1.2*a)}l${n(1.25*a)} ${n(2.2*a)}h${n(-2.5*a)}z`;case"square":{let i=n(1.76*a);return`M${n(s-i/2)} ${n(r-i/2)}h${i}v${i}h${-i}z`}case"diamond":{let i=n(1.25*a);return`M${n(s)} ${n(r-i)}l${i} ${i} ${-i} ${i} ${-i} ${-i}z`}default:{let i=`a${a} ${a} 0 1 0 `;return`M${n(s-a)} ${n(r)}${i}${n(2*a)} 0${i}${n(-2*a)} 0z`}}}function ie(t,s,r){return r*Math.sqrt(t/s)}function St(t,s,{width:r,em:e},a){let i=t.value,o=e*1.1,c=Math.max(...t.rows.flatMap(x=>[w(x.label,e*1.05),w(x.detail,e*.95)])),l=Math.max(...t.rows.map(x=>w(x.told,e*1.05))),d=c+l+e*16<r,p=d?c+e*1.5:o,$=r-(d?l+e+o:o),g=C(i,p,$),h=!d&&oe(t.rows,e)>r,u=h?e*3.85:e*2.7,T=d?e*3:u+e*2.3,M=T*t.rows.length,b=P(i,g,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${n(r)} ${n(M+e*3.2)}"
role="img"
aria-label=${a}
>
${b.map(({at:x,text:S})=>f`<path class="grid" d=${ce(g(x),t.rows.length,T,d?0:u)} />
<text class="middle" x=${n(g(x))} y=${n(M+e*1.3)}>${S}</text>`)}
<text class="axis-name middle" x=${n((p+$)/2)} y=${n(M+e*2.8)}>
${i.label}
</text>
${t.rows.map((x,S)=>{let y=T*S,k=y+(d?T/2:u+e*1.1),[L,N]=[s[0],s[1]].map(j=>g(A(i,j[S]))),H=Math.max(1,...t.rows.map(({weight:j})=>j));return f`
<text class="strong" x="0" y=${n(d?k-e*.2:y+e*1.2)}>${x.label}</text>
<text class="small" x="0" y=${n(d?k+e:y+e*2.35)}>${x.detail}</text>
<text
class="strong ${h?"":"end"}"
x=${h?0:n(r)}
y=${n(d?k+e*.35:y+e*(h?3.5:1.2))}
>${x.told}</text>
${t.has_marks?f`<path
class="bubble"
d=${B(t.mark,g(A(i,s[2][S])),k,ie(x.weight,H,o))}
/>
<circle class="mark" cx=${n(g(A(i,s[2][S])))} cy=${n(k)} r=${n(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${n(L)} ${n(k)}H${n(N)}M${n(L)} ${n(k-e*.35)}v${n(e*.7)}M${n(N)} ${n(k-e*.35)}v${n(e*.7)}"
/>`})}
</svg>`}function oe(t,s){return Math.max(...t.map(({label:r,told:e})=>w(r,s*1.05)+w(e,s*1.1)+s))}function ce(t,s,r,e){return Array.from({length:s},(a,i)=>`M${n(t)} ${n(r*i+e)}v${n(r-e)}`).join("")}function At(t,s,{width:r,em:e},a){let[i,o,c,l,[d],[p]]=s,$=e*1.6,g=r-e*.6,h=e*1.8,u=h+Math.min(Math.max(r*.5,e*15),e*22),T=C(t.across,$,g),M=C(t.value,u,h),x=w(t.across.label,e)>g-$-e?r/2:($+g)/2,S=Math.min(e*.32,r/90),y=k=>n(T(A(t.across,k)));return m`<svg
class="chart"
viewBox="0 0 ${n(r)} ${n(u+e*3.2)}"
role="img"
aria-label=${a}
>
<text class="axis-name" x="0" y=${n(e)}>${t.value.label}</text>
<rect class="track" x=${n($)} y=${n(h)} width=${n(g-$)} height=${n(u-h)} />
${t.value.ticks.map(k=>f`<text class="end" x=${n($-e*.5)} y=${n(M(k.at)+e*.35)}>${k.text}</text>`)}
${P(t.across,T,e).map(k=>f`<text class="middle" x=${n(T(k.at))} y=${n(u+e*1.3)}>${k.text}</text>`)}
<text class="axis-name middle" x=${n(x)} y=${n(u+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${y(p)} x2=${y(p)} y1=${n(h)} y2=${n(u)} />
<line class="cut" x1=${y(d)} x2=${y(d)} y1=${n(h)} y2=${n(u)} />
${i.map((k,L)=>{let[N,H]=[T(A(t.across,k)),M(A(t.value,o[L]))],j=t.sides[c[L]];return f`${l[L]?f`<circle class="ring" cx=${n(N)} cy=${n(H)} r=${n(S*1.9)} />`:""}
<path
class="c-${j.colour} ${c[L]?"mark":"mark hollow"}"
d=${B(j.mark,N,H,S)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((k,L)=>m`<li class="c-${k.colour}">
${Z(f`<path class=${L?"mark":"mark hollow"} d=${B(k.mark,8,8,5)} />`)}
${k.label}
</li>`)}
<li>${Z(f`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${Z(f`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${Z(f`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`}function Z(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var le=150,Ot=20,de=24,Ct=9,he=.31;function pe(t,s){return Math.max(...t.map(tt))<=le?{across:Ot,apart:Math.min(s/Ot,de)}:{across:Math.max(1,Math.floor(s/Ct)),apart:Ct}}function me(t){return t.map((s,r)=>tt(t.slice(0,r)))}function Rt({parts:t,groups:s},r,{width:e}){let{across:a,apart:i}=pe(r,e);return m`${s.map((o,c)=>{let l=r[c],d=me(l),p=t.map((h,u)=>`${h.label} ${o.told[u]}`),[$,g]=[a*i,Math.ceil(tt(l)/a)*i];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${n($)} ${n(g)}"
width=${n($)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${t.map((h,u)=>{let T=Array.from({length:l[u]},(M,b)=>{let x=d[u]+b,[S,y]=[x%a,Math.floor(x/a)];return B(h.mark,(S+.5)*i,(y+.5)*i,i*he)});return f`<path class="c-${h.colour} ${h.full?"mark":"mark hollow"}" d=${T.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((h,u)=>m`<span class="c-${h.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${h.full?"mark":"mark hollow"} d=${B(h.mark,8,8,5)} />
</svg>
${p[u]}</span
>`)}
</p>
</div>`})}`}function tt(t){return t.reduce((s,r)=>s+r,0)}function Lt(t,s,r,e){return V(t,s).map(a=>m`${a.heading?m`<p class="panel-heading">${a.heading}</p>`:v}
${ue(a,r,a.heading||e)}`)}function ue({layout:t,series:s},r,e){switch(t.kind){case"time-lines":case"curves":return bt(t,s,r,e);case"bars":return $t(t,s[0],r,e);case"icon-field":return gt(t,s[0]);case"moments":return xt(t,s[0],r,e);case"ranges":return St(t,s,r,e);case"unit-dots":return Rt(t,s,r);case"scatter":return At(t,s,r,e);case"plan":return yt(t,s,r,e);default:return v}}var Et=E`
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
`;var Bt=E`
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
`;var jt=E`
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
.c-accent {
--chart-colour: var(--sb-accent);
}
.c-secure {
--chart-colour: var(--sb-secure);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant);
}
.c-resistant {
--chart-colour: var(--sb-resistant);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised);
}
.c-repair {
--chart-colour: var(--sb-repair);
}
.c-help {
--chart-colour: var(--sb-help);
}
.c-ink {
--chart-colour: var(--sb-ink);
}
text.name {
fill: var(--chart-colour);
/* A name stays readable where a line runs behind it. */
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
`;var{renderTable:Pt}=globalThis.secureBase["charts/table-view.js"];function Ft(t,s){return V(t,s).flatMap(r=>{let[e,...a]=fe(r.layout,r.series);return e?[{heading:r.heading,head:e,rows:a}]:[]})}function fe(t,s){switch(t.kind){case"time-lines":case"curves":return $e(t,s);case"bars":{let r=s[0].map(e=>_(t.value,A(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,a)=>[e,r[a]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,e)=>[r,R.of(s[0][e],t.of)])];case"moments":return ge(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return Mt(t,s);default:return[]}}function $e(t,s){let r=t.kind==="time-lines"?t.phases:[],e=s.map(o=>I(t,o)),a=[z(t.across),...r.length?[R.phase]:[]],i=t.table_rows.map(o=>{let c=t.start+o*t.step,l=r.filter(({start:d,end:p})=>d<=c&&c<=p).at(-1);return[U(t.across,c),...r.length?[l?.label??""]:[],...e.map(d=>U(t.value,d[o]))]});return[[...a,...t.lines.map(({label:o})=>o)],...i]}function ge(t,s){let r=[];for(let e of s){let a=r.at(-1);a?.value===e?a.length+=1:r.push({value:e,length:1})}return[["",R.moments,R.stretches,R.longest],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:a})=>{let i=r.filter(c=>c.value===e).map(({length:c})=>c),o=i.reduce((c,l)=>c+l,0);return[a,...[o,i.length,Math.max(0,...i)].map(String)]})]}function et(t,s){let r=Object.entries(s).map(([e,a])=>[e,String(a)]);return`#${t}?${new URLSearchParams(r)}`}function st(t,s){let[r,e]=t.replace(/^#/,"").split("?",2);return r!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([a,i])=>[a,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var{live:G}=globalThis.secureBase["lit/directives/live.js"];function q(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function rt(t){return Object.fromEntries(t.controls.map(({name:s,value:r})=>[s,r]))}function nt(t,s){let r=q(t).indexOf(s??t.value);return r<0?q(t).indexOf(t.value):r}function Wt(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function at(t,s){let r=t.controls.reduce((a,i)=>a*q(i).length+nt(i,s[i.name]),0),e=t.frames[r];return{...e,layout:t.layouts[e.layout],series:e.series.map(a=>t.series[a])}}function it(t,s){let r={};for(let e of t.controls){let a=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:i})=>i===a)&&(r[e.name]=String(a));else if(typeof a=="number"&&Number.isFinite(a)){let[i]=e.values;a>=i&&a<=e.values[e.values.length-1]&&(r[e.name]=xe(e.values,a))}}return Object.keys(r).length?{...rt(t),...r}:{}}function xe(t,s){return t.reduce((r,e)=>Math.abs(e-s)<Math.abs(r-s)?e:r)}var O={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var be=5;function Nt(t,s,r){let e=nt(t,s);return t.kind==="slider"?ve(t,e,r):t.options.length>be?we(t,e,r):ke(t,e,r)}function ve(t,s,r){let e=`control-${t.name}`,a=t.values.length-1,i=c=>r(t.values[Math.min(Math.max(c,0),a)]),o=Wt(t,s);return m`<div class="control">
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
@click=${()=>i(s-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${a}
step="1"
.value=${G(String(s))}
aria-valuetext=${o}
style="--filled: ${100*s/a}%"
@input=${({target:c})=>i(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${O.more(t.label)}
aria-disabled=${s===a?"true":"false"}
@click=${()=>i(s+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function ke(t,s,r){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:a},i)=>m`<label class="option">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${G(i===s)}
@change=${()=>r(e)}
/>
<span>${a}</span>
</label>`)}
</div>
</fieldset>`}function we(t,s,r){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${G(String(q(t)[s]))}
@change=${({target:a})=>r(a.value)}
>
${t.options.map((a,i)=>m`<option value=${a.id} ?selected=${i===s}>${a.text}</option>`)}
</select>
</div>`}var _t=E`
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
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
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
color: var(--sb-ink-soft);
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
`;var Me=500,W=class W extends lt{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,r){return{setting:it(s,r?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,e)=>e.length>r.length?e:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...rt(this.spec),...this.record?.setting})}get startedAgainWords(){return O.startedAgain}get undoneWords(){return O.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let s=this.renderRoot.querySelector(".picture");if(!s)return;this.isMeasured=!0;let r=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;r&&(r!==this.room.width||e!==this.room.em)&&(this.room={width:r,em:e})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let s=st(window.location.hash,this.spec.id),r=s&&it(this.spec,s);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(s,r){this.setting={...this.setting,[s]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Me)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=at(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),this.writeAddress(et(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&st(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(s){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",s)}catch{}}get canCopy(){let s=window.location.protocol.startsWith("http");return this.hasAddress&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=et(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=O.copied}catch{this.told=O.notCopied}this.announce(this.told)}renderActivity(s){let{controls:r,caption:e}=s,a=at(s,this.setting),i=a.layout.kind==="impossible";return m`
<div class="controls">
${r.map(o=>Nt(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class=${i?"impossible":""} style="--chart-em: ${this.room.em}px">
${i?m`<p class="kind">${O.impossible}</p>`:v}
<p class="takeaway">
<span>${a.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Lt(a.layout,a.series,this.room,a.title)}
</div>
${a.note?m`<p class="note">${a.note}</p>`:v}
${e.length?m`<figcaption>${ht(e)}</figcaption>`:v}
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
${this.showsTable?Ft(a.layout,a.series).map(o=>Pt(o,a.title)):v}
`}};Q(W,"styles",[...ot(W,W,"styles"),dt,jt,Et,Bt,_t]),Q(W,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var D=W;ct("sb-explorer",D);})();
