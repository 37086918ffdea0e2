/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Wt=Object.defineProperty;var Nt=Object.getPrototypeOf;var _t=Reflect.get;var qt=(t,s,r)=>s in t?Wt(t,s,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[s]=r;var G=(t,s,r)=>qt(t,typeof s!="symbol"?s+"":s,r);var at=(t,s,r)=>_t(Nt(t),r,s);var{define:it}=globalThis.secureBase["define.js"];var{CSSResult:Oe,LitElement:Re,ReactiveElement:Le,_$LE:Be,_$LH:je,adoptStyles:Ee,css:D,defaultConverter:Pe,getCompatibleStyle:Fe,html:m,isServer:We,mathml:Ne,noChange:_e,notEqual:qe,nothing:v,render:ze,supportsAdoptingStyleSheets:De,svg:$,unsafeCSS:Ie}=globalThis.secureBase.lit;var{ActivityElement:ot}=globalThis.secureBase["activity/activity-element.js"];var{controlStyles:Ve,sliderStyles:ct}=globalThis.secureBase["activity/control-styles.js"];var{labelled:Ye,listed:Ze,plainText:Ge,readNumber:Qe,renderText:lt,safeAddress:Xe,spoken:Je,withoutStop:ts}=globalThis.secureBase["activity/text.js"];function S(t,s){return t.minimum+s*t.quantum}function I(t,s){let r=0;return s.map(e=>(r+=e,S(t.value,r)))}function H(t,s){return(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function W(t,s){let r=H(t,s);return t.unit?`${r} ${t.unit}`:r}function N(t){return t.unit?`${t.label} (${t.unit})`:t.label}function dt(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,r)=>s+dt(r.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function U(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let r=0;return t.panels.map(e=>{let n=r+dt(e.layout),a={...e,series:s.slice(r,n)};return r=n,a})}var{MARKS:rs,PATTERN_MARKS:ns,markPath:L,px:i}=globalThis.secureBase["charts/marks.js"];function O(t,s,r){let e=(r-s)/(t.maximum-t.minimum);return n=>s+(n-t.minimum)*e}function pt(t){return`M${t.map(([s,r])=>`${i(s)} ${i(r)}`).join("L")}`}function ht(t){let s=t.map(([e,n])=>`${i(e)} ${i(n)}`),r=t.slice(1,-1).map(([e,n],a)=>{let[o,c]=t[a+2];return`Q${s[a+1]} ${i((e+o)/2)} ${i((n+c)/2)}`});return`M${s[0]}${r.join("")}L${s.at(-1)}`}function mt(t,s,r){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),n=[...t];for(let[o,c]of e.entries())o&&(n[c]=Math.max(n[c],n[e[o-1]]+s));let a=r;for(let o of e.reverse())n[o]=Math.min(n[o],a),a=n[o]-s;return n}function w(t,s){return t.length*s*.56}function j(t,s,r){let e=Math.max(0,...t.ticks.map(({text:l})=>w(l,r)))+r,[n,a]=t.ticks;if(!n||!a)return t.ticks;let o=Math.abs(s(a.at)-s(n.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}var ut=(t,[s],{width:r,em:e},n)=>{let a=t.value,o=s.map(M=>W(a,S(a,M))),c=W(a,a.maximum),l=Math.max(...[...o,c].map(M=>w(M,e*1.05))),d=Math.max(...t.labels.map(M=>w(M,e))),u=d+l+e*12<r,g=u?d+e:0,x=O(a,g,r-l-e*.5),h=e*1.4,f=u?e*2.1:e*3.2,y=i(x(a.maximum)-g);return m`<svg
class="chart"
viewBox="0 0 ${i(r)} ${i(f*t.labels.length)}"
role="img"
aria-label=${n}
>
${t.labels.map((M,A)=>{let p=f*A+(u?e*.3:e*1.4),k=x(S(a,s[A])),T=i(p+h/2+e*.35);return $`<g class="c-${t.colour}">
<text x="0" y=${u?T:i(p-e*.35)}>${M}</text>
<rect class="track" x=${i(g)} y=${i(p)} width=${y} height=${i(h)} />
<rect class="bar" x=${i(g)} y=${i(p)} width=${i(k-g)} height=${i(h)} />
<text class="strong" x=${i(x(a.maximum)+e*.5)} y=${T}>${o[A]}</text>
</g>`})}
</svg>`},V=10,E=20,ft=(t,[s])=>{let r=Math.ceil(t.of/V);return m`<div class="fields">
${t.groups.map((e,n)=>{let a=s[n];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${V*E} ${r*E}"
role="img"
aria-label="${e}: ${a} of ${t.of} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%V,Math.floor(c/V)];return $`<circle
class=${c<a?"dot counted":"dot"}
cx=${l*E+E/2}
cy=${d*E+E/2}
r="7"
/>`})}
</svg>
<p><strong>${a} of ${t.of}</strong> ${t.counted}</p>
<p class="quiet">${e}</p>
</div>`})}
</div>`},$t=(t,[s],{width:r,em:e},n)=>{let a=r/t.count,o=e*2.6,c=s.reduce((l,d)=>l+d,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(r)} ${i(o+2)}"
role="img"
aria-label="${n}: ${c} of ${t.count} ${t.on}"
>
${s.map((l,d)=>{let u=l?o:e*.7;return $`<rect
class=${l?"moment on":"moment"}
x=${i(d*a+.5)}
y=${i(o+1-u)}
width=${i(Math.max(1,a-1.5))}
height=${i(u)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`};var zt=32,Q=(t,s,{width:r,em:e},n)=>{let a=t.kind==="time-lines",o=r<zt*e,c=Math.max(...t.value.ticks.map(({text:p})=>w(p,e)),e)+e*.5,l=Math.max(...t.lines.map(p=>w(p.label,e*1.05))),d=r-(a&&!o?l+e:e*.6),u=O(t.across,c,d),g=a?t.phases:[],x=g.map(p=>It(p,u,e)),h=e*(g.length?1.7+1.25*Math.max(...x.map(({lines:p})=>p.length)):3),f=h+Math.min(Math.max(r*.42,e*11),e*18),y=O(t.value,f,h),M={x:u,left:c,right:d,top:h,bottom:f,em:e},A=t.lines.map((p,k)=>({line:p,points:I(t,s[k]).map((T,b)=>[u(t.start+b*t.step),y(T)])}));return m`
${a&&o?Dt(t):v}
<svg
class="chart"
viewBox="0 0 ${i(r)} ${i(f+e*3.2)}"
role="img"
aria-label=${n}
>
${g.map((p,k)=>Ht(p,x[k],M))}
<text class="axis-name" x="0" y=${e}>${N(t.value)}</text>
${t.value.ticks.map(({at:p,text:k})=>$`<line class="grid" x1=${i(c)} x2=${i(d)} y1=${i(y(p))} y2=${i(y(p))} />
<text class="end" x=${i(c-e*.5)} y=${i(y(p)+e*.35)}>${k}</text>`)}
${j(t.across,u,e).map(({at:p,text:k})=>$`<text class="middle" x=${i(u(p))} y=${i(f+e*1.4)}>${k}</text>`)}
<text class="axis-name middle" x=${i((c+d)/2)} y=${i(f+e*2.8)}>
${N(t.across)}
</text>
${A.map(p=>Ut(p,t,f))}
${a?v:Kt(A,M)}
${a&&!o?Vt(A,M):v}
</svg>
`};function Dt(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:r,dash:e})=>m`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function It({label:t,start:s,end:r},e,n){let a=(e(r)-e(s))*.95,o=w(t,n)>a?t.split(" "):[t],c=Math.max(...o.map(l=>w(l,n)));return{lines:o,em:Math.min(n,n*a/c)}}function Ht({start:t,end:s,shaded:r},e,{x:n,top:a,bottom:o,em:c}){let[l,d]=[n(t),n(s)],u=a-c*1.4;return $`<rect
class="phase ${r?"shaded":""}"
x=${i(l)}
y=${i(a-u)}
width=${i(d-l)}
height=${i(o-a+u)}
/>
${e.lines.map((g,x)=>$`<text
class="middle strong"
style="font-size: ${i(e.em)}px"
x=${i((l+d)/2)}
y=${i(a-c*(.6+1.2*(e.lines.length-1-x)))}
>${g}</text>`)}`}function Ut({line:t,points:s},r,e){let n=pt(s),[a]=s,o=s[s.length-1],c=`${n}L${i(o[0])} ${i(e)}L${i(a[0])} ${i(e)}Z`;return $`<g class="c-${t.colour}">
${r.kind==="curves"?$`<path class="ground" d=${c} />`:v}
<path class="line" d=${n} stroke-dasharray=${t.dash||v} />
</g>`}function Vt(t,{bottom:s,em:r}){let e=t.map(({points:a})=>a[a.length-1]),n=mt(e.map(([,a])=>a),r*1.25,s);return t.map(({line:a},o)=>$`<text
class="name c-${a.colour}"
x=${i(e[o][0]+r*.5)}
y=${i(n[o]+r*.35)}
>${a.label}</text>`)}function Kt(t,{left:s,right:r,em:e}){let n=t.map(({line:a,points:o})=>{let[c,l]=o.reduce((d,u)=>u[1]<d[1]?u:d);return{line:a,x:c,y:l,width:w(a.label,e*1.1)}}).sort((a,o)=>a.x-o.x);return n.map(({line:a,x:o,y:c,width:l},d)=>{let u=d===0,g=n.length===1?-l/2:u?-l-e*.4:e*.4,x=Math.min(Math.max(o+g,s),r-l),h=c-e*(.5+1.25*Math.max(0,d-1));return $`<text class="name c-${a.colour}" x=${i(x)} y=${i(h)}>${a.label}</text>`})}var Yt=46,Zt=24,gt="5 4",Gt=22,Qt=12,xt=.085,Xt=.13,Jt=.03,te=1,bt=(t,s,{width:r,em:e},n)=>{let a=Math.min(r,Yt*e,Zt*e*t.width/t.depth),o=(a-2)/t.width,c=t.depth*o,l=([h,f])=>[1+h*o,1+c-f*o],d=vt(t,s),u=t.numbered.length-1,g=Math.min(e,Math.max(Qt,a/Gt)),x={wide:a,tall:c,em:g};return m`<svg
class="chart plan"
viewBox="0 0 ${i(a)} ${i(c+2)}"
style="max-width: ${i(a)}px"
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${i(a-2)} height=${i(c)} rx=${i(e)} />
${ee(t,l([0,0]),o,e)}
${se(t,l([t.base.x,t.base.y]),o,e)}
${ce(d,s[2]).map(({isDashed:h,points:f})=>$`<path class="way" d=${ht(f.map(l))} stroke-dasharray=${h?gt:v} />`)}
${oe(t,d).map(h=>re(l(h.at),h.angle,g*.9))}
${kt(t,d).map(({at:h,numbers:f})=>ne(l(h),ie(f),x,{isFirst:f.includes(0),isLast:f.includes(u)}))}
</svg>
${ae(t)}`};function ee({scale_bar:t,unit:s},r,e,n){let[a,o]=[r[0]+n*.8,r[1]-n*.7],c=a+t*e,l=`M${i(a)} ${i(o-n*.35)}V${i(o)}H${i(c)}v${i(-n*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${i((a+c)/2)} y=${i(o-n*.4)}>${t} ${s}</text>`}function se({base:t},[s,r],e,n){let a=e*.9,o=i(s-a),c=i(r+n*.65);return $`<rect class="seat" x=${o} y=${i(r-n*.3)} width=${i(2*a)} height=${i(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${i(s+a)}" />
<text class="strong" x=${i(s+a+n*.6)} y=${i(r+n*.55)}>${t.label}</text>`}function re([t,s],r,e){let[n,a]=[i(e*.45),i(e*.38)];return $`<path
class="arrow"
d="M${n} 0L${-a} ${-a}V${a}Z"
transform="translate(${i(t)} ${i(s)}) rotate(${Math.round(-r)})"
/>`}function ne(t,s,{wide:r,tall:e,em:n},{isFirst:a,isLast:o}){let c=n*.75,l=Math.max(c,w(s,n)/2+n*.35),d=Math.min(Math.max(t[0],l+4),r-l-4),u=Math.min(Math.max(t[1],c+4),e-c-4),g=x=>$`<rect
class="stop"
x=${i(d-l-x)}
y=${i(u-c-x)}
width=${i(2*(l+x))}
height=${i(2*(c+x))}
rx=${i(c+x)}
/>`;return $`<g class=${a?"plan-mark first":"plan-mark"}>
${o?g(n*.25):v} ${g(0)}
<text
class="middle strong"
style="font-size: ${i(n)}px"
x=${i(d)}
y=${i(u+n*.36)}
>${s}</text>
</g>`}function ae({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,gt].map((r,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">1</b> ${s}</span>
</p>`}function vt(t,s){let[r,e]=[0,0];return s[0].map((n,a)=>(r+=n,e+=s[1][a],[r*t.quantum,e*t.quantum]))}function kt(t,s){let r=[];for(let[e,n]of t.numbered.entries()){let a=s[n],o=r.find(c=>K(c.at,a)<xt*t.width);o?o.numbers.push(e):r.push({at:a,numbers:[e]})}return r}function ie(t){let s=[];for(let r of t){let e=s.at(-1);e?.at(-1)===r-1?e.push(r):s.push([r])}return s.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function oe(t,s){let r=kt(t,s),e=[],n=0;for(let a=1;a<s.length;a+=1){let[o,c]=[s[a-1],s[a]],l=K(o,c);n+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(n<Xt*t.width||l<Jt*t.width||r.some(g=>K(g.at,d)<xt*t.width*.6))continue;let u=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:u}),n=0}return e}function ce(t,s){let r=[];for(let e=1;e<t.length;e+=1){let n=s[e]===te;r.at(-1)?.isDashed!==n&&r.push({isDashed:n,points:[t[e-1]]}),r.at(-1)?.points.push(t[e])}return r}function wt(t,s){let r=vt(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),K(r[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function K(t,s){let[r,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(r*r+e*e)}function le(t,s,r){return r*Math.sqrt(t/s)}var Mt=(t,s,{width:r,em:e},n)=>{let a=t.value,o=e*1.1,c=Math.max(...t.rows.flatMap(p=>[w(p.label,e*1.05),w(p.detail,e*.95)])),l=Math.max(...t.rows.map(p=>w(p.told,e*1.05))),d=c+l+e*16<r,u=d?c+e*1.5:o,g=r-(d?l+e+o:o),x=O(a,u,g),h=!d&&de(t.rows,e)>r,f=h?e*3.85:e*2.7,y=d?e*3:f+e*2.3,M=y*t.rows.length,A=j(a,x,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(r)} ${i(M+e*3.2)}"
role="img"
aria-label=${n}
>
${A.map(({at:p,text:k})=>$`<path class="grid" d=${pe(x(p),t.rows.length,y,d?0:f)} />
<text class="middle" x=${i(x(p))} y=${i(M+e*1.3)}>${k}</text>`)}
<text class="axis-name middle" x=${i((u+g)/2)} y=${i(M+e*2.8)}>
${a.label}
</text>
${t.rows.map((p,k)=>{let T=y*k,b=T+(d?y/2:f+e*1.1),[R,F]=[s[0],s[1]].map(B=>x(S(a,B[k]))),z=Math.max(1,...t.rows.map(({weight:B})=>B));return $`
<text class="strong" x="0" y=${i(d?b-e*.2:T+e*1.2)}>${p.label}</text>
<text class="small" x="0" y=${i(d?b+e:T+e*2.35)}>${p.detail}</text>
<text
class="strong ${h?"":"end"}"
x=${h?0:i(r)}
y=${i(d?b+e*.35:T+e*(h?3.5:1.2))}
>${p.told}</text>
${t.has_marks?$`<path
class="bubble"
d=${L(t.mark,x(S(a,s[2][k])),b,le(p.weight,z,o))}
/>
<circle class="mark" cx=${i(x(S(a,s[2][k])))} cy=${i(b)} r=${i(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${i(R)} ${i(b)}H${i(F)}M${i(R)} ${i(b-e*.35)}v${i(e*.7)}M${i(F)} ${i(b-e*.35)}v${i(e*.7)}"
/>`})}
</svg>`};function de(t,s){return Math.max(...t.map(({label:r,told:e})=>w(r,s*1.05)+w(e,s*1.1)+s))}function pe(t,s,r,e){return Array.from({length:s},(n,a)=>`M${i(t)} ${i(r*a+e)}v${i(r-e)}`).join("")}var yt=(t,s,{width:r,em:e},n)=>{let[a,o,c,l,[d],[u]]=s,g=e*1.6,x=r-e*.6,h=e*1.8,f=h+Math.min(Math.max(r*.5,e*15),e*22),y=O(t.across,g,x),M=O(t.value,f,h),p=w(t.across.label,e)>x-g-e?r/2:(g+x)/2,k=Math.min(e*.32,r/90),T=b=>i(y(S(t.across,b)));return m`<svg
class="chart"
viewBox="0 0 ${i(r)} ${i(f+e*3.2)}"
role="img"
aria-label=${n}
>
<text class="axis-name" x="0" y=${i(e)}>${t.value.label}</text>
<rect class="track" x=${i(g)} y=${i(h)} width=${i(x-g)} height=${i(f-h)} />
${t.value.ticks.map(b=>$`<text class="end" x=${i(g-e*.5)} y=${i(M(b.at)+e*.35)}>${b.text}</text>`)}
${j(t.across,y,e).map(b=>$`<text class="middle" x=${i(y(b.at))} y=${i(f+e*1.3)}>${b.text}</text>`)}
<text class="axis-name middle" x=${i(p)} y=${i(f+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${T(u)} x2=${T(u)} y1=${i(h)} y2=${i(f)} />
<line class="cut" x1=${T(d)} x2=${T(d)} y1=${i(h)} y2=${i(f)} />
${a.map((b,R)=>{let[F,z]=[y(S(t.across,b)),M(S(t.value,o[R]))],B=t.sides[c[R]];return $`${l[R]?$`<circle class="ring" cx=${i(F)} cy=${i(z)} r=${i(k*1.9)} />`:""}
<path
class="c-${B.colour} ${c[R]?"mark":"mark hollow"}"
d=${L(B.mark,F,z,k)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((b,R)=>m`<li class="c-${b.colour}">
${Y($`<path class=${R?"mark":"mark hollow"} d=${L(b.mark,8,8,5)} />`)}
${b.label}
</li>`)}
<li>${Y($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${Y($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${Y($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`};function Y(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var he=150,Tt=20,me=24,St=9,ue=.31;function fe(t,s){return Math.max(...t.map(X))<=he?{across:Tt,apart:Math.min(s/Tt,me)}:{across:Math.max(1,Math.floor(s/St)),apart:St}}function $e(t){return t.map((s,r)=>X(t.slice(0,r)))}var At=({parts:t,groups:s},r,{width:e})=>{let{across:n,apart:a}=fe(r,e);return m`${s.map((o,c)=>{let l=r[c],d=$e(l),u=t.map((h,f)=>`${h.label} ${o.told[f]}`),[g,x]=[n*a,Math.ceil(X(l)/n)*a];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${i(g)} ${i(x)}"
width=${i(g)}
role="img"
aria-label="${o.label}: ${u.join(", ")}"
>
${t.map((h,f)=>{let y=Array.from({length:l[f]},(M,A)=>{let p=d[f]+A,[k,T]=[p%n,Math.floor(p/n)];return L(h.mark,(k+.5)*a,(T+.5)*a,a*ue)});return $`<path class="c-${h.colour} ${h.full?"mark":"mark hollow"}" d=${y.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((h,f)=>m`<span class="c-${h.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${h.full?"mark":"mark hollow"} d=${L(h.mark,8,8,5)} />
</svg>
${u[f]}</span
>`)}
</p>
</div>`})}`};function X(t){return t.reduce((s,r)=>s+r,0)}var ge={"time-lines":Q,curves:Q,bars:ut,"icon-field":ft,moments:$t,ranges:Mt,"unit-dots":At,scatter:yt,plan:bt,impossible:()=>v};function Ct(t,s,r,e){return U(t,s).map(({heading:n,...a})=>m`${n?m`<p class="panel-heading">${n}</p>`:v}
${ge[a.layout.kind](a.layout,a.series,r,n||e)}`)}var{colourStyles:Ot}=globalThis.secureBase["charts/colours.js"];var Rt=D`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg *{--chart-colour:CanvasText}svg text,text.name,text.axis-name,svg text.small{fill:CanvasText;stroke:none}.grid,.phase,.track{stroke:CanvasText;stroke-opacity:0.35}.phase.shaded{fill:Canvas;stroke-opacity:1}.place,.stop,.seat{fill:Canvas;stroke:CanvasText}.ring,.cut,.way,.scale,.seat-back{stroke:CanvasText}.arrow,.plan-mark.first .stop:last-of-type{fill:CanvasText}svg .plan-mark.first text{fill:Canvas}}`;var{renderTable:Lt}=globalThis.secureBase["charts/table-view.js"];function Bt(t,s){return U(t,s).flatMap(r=>{let[e,...n]=xe(r.layout,r.series);return e?[{heading:r.heading,head:e,rows:n}]:[]})}function xe(t,s){switch(t.kind){case"time-lines":case"curves":return be(t,s);case"bars":{let r=s[0].map(e=>W(t.value,S(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,n)=>[e,r[n]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,e)=>[r,`${s[0][e]} of ${t.of}`])];case"moments":return ve(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return wt(t,s);default:return[]}}function be(t,s){let r=t.kind==="time-lines"?t.phases:[],e=s.map(o=>I(t,o)),n=[N(t.across),...r.length?["Phase"]:[]],a=t.table_rows.map(o=>{let c=t.start+o*t.step,l=r.filter(({start:d,end:u})=>d<=c&&c<=u).at(-1);return[H(t.across,c),...r.length?[l?.label??""]:[],...e.map(d=>H(t.value,d[o]))]});return[[...n,...t.lines.map(({label:o})=>o)],...a]}function ve(t,s){let r=[];for(let e of s){let n=r.at(-1);n?.value===e?n.length+=1:r.push({value:e,length:1})}return[["","moments","stretches","longest stretch"],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:n})=>{let a=r.filter(c=>c.value===e).map(({length:c})=>c),o=a.reduce((c,l)=>c+l,0);return[n,...[o,a.length,Math.max(0,...a)].map(String)]})]}var{live:Z}=globalThis.secureBase["lit/directives/live.js"];function _(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function J(t){return Object.fromEntries(t.controls.map(({name:s,value:r})=>[s,r]))}function tt(t,s){let r=_(t).indexOf(s??t.value);return r<0?_(t).indexOf(t.value):r}function jt(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function et(t,s){let r=t.controls.reduce((n,a)=>n*_(a).length+tt(a,s[a.name]),0),e=t.frames[r];return{...e,layout:t.layouts[e.layout],series:e.series.map(n=>t.series[n])}}function st(t,s){let r={};for(let e of t.controls){let n=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:a})=>a===n)&&(r[e.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[a]=e.values;n>=a&&n<=e.values[e.values.length-1]&&(r[e.name]=ke(e.values,n))}}return Object.keys(r).length?{...J(t),...r}:{}}function ke(t,s){return t.reduce((r,e)=>Math.abs(e-s)<Math.abs(r-s)?e:r)}function rt(t,s){let r=Object.entries(s).map(([e,n])=>[e,String(n)]);return`#${t}?${new URLSearchParams(r)}`}function nt(t,s){let[r,e]=t.replace(/^#/,"").split("?",2);return r!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([n,a])=>[n,a.trim()!==""&&Number.isFinite(Number(a))?Number(a):a]))}var C={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var we=5;function Pt(t,s,r){let e=tt(t,s);return t.kind==="slider"?Me(t,e,r):t.options.length>we?Te(t,e,r):ye(t,e,r)}function Me(t,s,r){let e=`control-${t.name}`,n=t.values.length-1,a=c=>r(t.values[Math.min(Math.max(c,0),n)]),o=jt(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Et("M6 12h12",C.less(t.label),s===0,()=>a(s-1))}
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Z(String(s))}
aria-valuetext=${o}
style="--filled: ${100*s/n}%"
@input=${({target:c})=>a(c.valueAsNumber)}
/>
${Et("M6 12h12M12 6v12",C.more(t.label),s===n,()=>a(s+1))}
</div>
</div>`}function Et(t,s,r,e){return m`<button
type="button"
class="step"
aria-label=${s}
aria-disabled=${r?"true":"false"}
@click=${e}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${t} /></svg>
</button>`}function ye(t,s,r){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:n},a)=>m`<label class="option pressable boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${Z(a===s)}
@change=${()=>r(e)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Te(t,s,r){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${Z(String(_(t)[s]))}
@change=${({target:n})=>r(n.value)}
>
${t.options.map((n,a)=>m`<option value=${n.id} ?selected=${a===s}>${n.text}</option>`)}
</select>
</div>`}var Ft=D`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;flex-wrap:wrap;gap:0 0.75em;align-items:baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{font-variant-numeric:tabular-nums}.slide{display:flex;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding:0.2em 0.9em 0.2em 0.7em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest{visibility:hidden}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding:0.3em 0.6em 0.3em 0;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]::-webkit-slider-thumb{border-color:Canvas;background:CanvasText;forced-color-adjust:none}input[type="range"]::-moz-range-thumb{border-color:Canvas;background:CanvasText;forced-color-adjust:none}}`;var Se=500,P=class P extends ot{constructor(){super(),this.startedAgainWords=C.startedAgain,this.undoneWords=C.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,r){return{setting:st(s,r?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,e)=>e.length>r.length?e:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...J(this.spec),...this.record?.setting})}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let s=this.renderRoot.querySelector(".picture");if(!s)return;this.isMeasured=!0;let r=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;r&&(r!==this.room.width||e!==this.room.em)&&(this.room={width:r,em:e})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let s=nt(window.location.hash,this.spec.id),r=s&&st(this.spec,s);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(s,r){this.setting={...this.setting,[s]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Se)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=et(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),this.writeAddress(rt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&nt(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(s){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",s)}catch{}}get canCopy(){let s=window.location.protocol.startsWith("http");return this.hasAddress&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=rt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=C.copied}catch{this.told=C.notCopied}this.announce(this.told)}renderActivity(s){let{controls:r,caption:e}=s,n=et(s,this.setting),a=n.layout.kind==="impossible";return m`
<div class="controls">
${r.map(o=>Pt(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class="slip ${a?"impossible":""}" style="--chart-em: ${this.room.em}px">
${a?m`<p class="problem">${C.impossible}</p>`:v}
<p class="takeaway">
<span>${n.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Ct(n.layout,n.series,this.room,n.title)}
</div>
${n.note?m`<p class="note">${n.note}</p>`:v}
${e.length?m`<figcaption class="quiet">${lt(e)}</figcaption>`:v}
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
`}};G(P,"styles",[...at(P,P,"styles"),ct,Ot,Rt,Ft]),G(P,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var q=P;it("sb-explorer",q);})();
