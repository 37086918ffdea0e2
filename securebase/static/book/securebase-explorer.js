/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:Y,html:m,nothing:w,svg:f}=globalThis.secureBase.lit;var{ActivityElement:mt}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:st,writeAddress:nt}=globalThis.secureBase["activity/address.js"];var{sliderStyles:ut}=globalThis.secureBase["activity/control-styles.js"];var{figures:_,renderText:ft}=globalThis.secureBase["activity/text.js"];function O(t,s){return t.minimum+s*t.quantum}function Z(t,s){let n=0;return s.map(e=>(n+=e,O(t.value,n)))}function G(t,s){let n=(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"");return _(n)+t.suffix}function U(t,s){let n=G(t,s);return t.unit?`${n} ${t.unit}`:n}function H(t){return t.unit?`${t.label} (${t.unit})`:t.label}function $t(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,n)=>s+$t(n.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function Q(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let n=0;return t.panels.map(e=>{let r=n+$t(e.layout),i={...e,series:s.slice(n,r)};return n=r,i})}var{markPath:j,px:a}=globalThis.secureBase["charts/marks.js"];function R(t,s,n){let e=(n-s)/(t.maximum-t.minimum);return r=>s+(r-t.minimum)*e}function gt(t){return`M${t.map(([s,n])=>`${a(s)} ${a(n)}`).join("L")}`}function xt(t){let s=t.map(([e,r])=>`${a(e)} ${a(r)}`),n=t.slice(1,-1).map(([e,r],i)=>{let[o,c]=t[i+2];return`Q${s[i+1]} ${a((e+o)/2)} ${a((r+c)/2)}`});return`M${s[0]}${n.join("")}L${s.at(-1)}`}function bt(t,s,n){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),r=[...t];for(let[o,c]of e.entries())o&&(r[c]=Math.max(r[c],r[e[o-1]]+s));let i=n;for(let o of e.reverse())r[o]=Math.min(r[o],i),i=r[o]-s;return r}function k(t,s){return t.length*s*.56}function N(t,s,n){let e=Math.max(0,...t.ticks.map(({text:l})=>k(l,n)))+n,[r,i]=t.ticks;if(!r||!i)return t.ticks;let o=Math.abs(s(i.at)-s(r.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,p)=>p%c===0)}var vt=1.2,Gt=1.12;function E(t,s,n){let e=[];for(let r of t.split(" ")){let i=`${e.at(-1)} ${r}`;e.length&&k(i,n*Gt)<=s?e.splice(-1,1,i):e.push(r)}return e}function P(t,s){return s*vt*(t-1)}function W(t,s,n,e,r){return t.map((i,o)=>f`<text class=${r} x=${a(s)} y=${a(n+e*vt*o)}>${i}</text>`)}function I(t,s,n,e){let r=E(t,2*(n-s),e);return{height:e*3.2+P(r.length,e),render:i=>W(r,s,i+e*2.8,e,"axis-name middle")}}var F=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(t,s)=>`${t} of ${s}`};var wt=(t,[s],{width:n,em:e},r)=>{let i=t.value,o=s.map(b=>U(i,O(i,b))),c=U(i,i.maximum),l=Math.max(...[...o,c].map(b=>k(b,e*1.05))),p=Math.max(...t.labels.map(b=>k(b,e))),h=p+l+e*12<n,u=h?p+e:0,x=R(i,u,n-l-e*.5),$=e*1.4,g=t.labels.map(b=>E(b,h?1/0:n,e)),M=P(Math.max(...g.map(({length:b})=>b)),e),S=e*(h?2.1:3.2)+M,T=a(x(i.maximum)-u);return m`<svg
class="chart"
viewBox="0 0 ${a(n)} ${a(S*t.labels.length)}"
role="img"
aria-label=${r}
>
${g.map((b,A)=>{let y=S*A+e*(h?.3:1.4)+M,d=x(O(i,s[A])),v=y+$/2+e*.35;return f`<g class="c-${t.colour}">
${W(b,0,h?v:y-e*.35-P(b.length,e),e,"")}
<rect class="track" x=${a(u)} y=${a(y)} width=${T} height=${a($)} />
<rect class="bar" x=${a(u)} y=${a(y)} width=${a(d-u)} height=${a($)} />
<text class="strong" x=${a(x(i.maximum)+e*.5)} y=${a(v)}>${o[A]}</text>
</g>`})}
</svg>`},X=10,q=20,kt=(t,[s])=>{let n=Math.ceil(t.of/X);return m`<div class="fields">
${t.groups.map((e,r)=>{let i=s[r];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${X*q} ${n*q}"
role="img"
aria-label="${e}: ${F.count(i,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,p]=[c%X,Math.floor(c/X)];return f`<circle
class=${c<i?"dot counted":"dot"}
cx=${l*q+q/2}
cy=${p*q+q/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${F.count(i,t.of)}</strong> ${t.counted}</p>
<p class="quiet" aria-hidden="true">${e}</p>
</div>`})}
</div>`},Mt=(t,[s],{width:n,em:e})=>{let r=n/t.count,i=e*2.6,o=s.reduce((c,l)=>c+l,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(n)} ${a(i+2)}"
role="img"
aria-label="${F.count(o,t.count)} ${t.on}"
>
${s.map((c,l)=>{let p=c?i:e*.7;return f`<rect
class=${c?"moment on":"moment"}
x=${a(l*r+.5)}
y=${a(i+1-p)}
width=${a(Math.max(1,r-1.5))}
height=${a(p)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`};var Qt=32,rt=(t,s,{width:n,em:e},r)=>{let i=t.kind==="time-lines",o=n<Qt*e,c=Math.max(...t.value.ticks.map(({text:d})=>k(d,e)),e)+e*.5,l=Math.max(...t.lines.map(d=>k(d.label,e*1.05))),p=n-(i&&!o?l+e:e*.6),h=R(t.across,c,p),u=i?t.phases:[],x=u.map(d=>Jt(d,h,e)),$=E(H(t.value),n,e),g=P($.length,e),M=I(H(t.across),(c+p)/2,n,e),S=g+e*(u.length?1.7+1.25*Math.max(...x.map(({lines:d})=>d.length)):3),T=S+Math.min(Math.max(n*.42,e*11),e*18),b=R(t.value,T,S),A={x:h,left:c,right:p,top:S,bottom:T,em:e,under:e*1.4+g},y=t.lines.map((d,v)=>({line:d,points:Z(t,s[v]).map((C,L)=>[h(t.start+L*t.step),b(C)])}));return m`
${i&&o?Xt(t):w}
<svg
class="chart"
viewBox="0 0 ${a(n)} ${a(T+M.height)}"
role="img"
aria-label=${r}
>
${u.map((d,v)=>te(d,x[v],A))}
${W($,0,e,e,"axis-name")}
${t.value.ticks.map(({at:d,text:v})=>f`<line class="grid" x1=${a(c)} x2=${a(p)} y1=${a(b(d))} y2=${a(b(d))} />
<text class="end" x=${a(c-e*.5)} y=${a(b(d)+e*.35)}>${v}</text>`)}
${N(t.across,h,e).map(({at:d,text:v})=>f`<text class="middle" x=${a(h(d))} y=${a(T+e*1.4)}>${v}</text>`)}
${M.render(T)}
${y.map(d=>ee(d,t,T))}
${i?w:ne(y,A)}
${i&&!o?se(y,A):w}
</svg>
`};function Xt(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:n,dash:e})=>m`<span class="c-${n}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||w} />
</svg>
${s}</span
>`)}
</p>`}function Jt({label:t,start:s,end:n},e,r){let i=(e(n)-e(s))*.95,o=k(t,r)>i?t.split(" "):[t],c=Math.max(...o.map(l=>k(l,r)));return{lines:o,em:Math.min(r,r*i/c)}}function te({start:t,end:s,shaded:n},e,{x:r,top:i,bottom:o,em:c,under:l}){let[p,h]=[r(t),r(s)];return f`<rect
class="phase ${n?"shaded":""}"
x=${a(p)}
y=${a(l)}
width=${a(h-p)}
height=${a(o-l)}
/>
${e.lines.map((u,x)=>f`<text
class="middle strong"
.style=${`font-size: ${a(e.em)}px`}
x=${a((p+h)/2)}
y=${a(i-c*(.6+1.2*(e.lines.length-1-x)))}
>${u}</text>`)}`}function ee({line:t,points:s},n,e){let r=gt(s),[i]=s,o=s[s.length-1],c=`${r}L${a(o[0])} ${a(e)}L${a(i[0])} ${a(e)}Z`;return f`<g class="c-${t.colour}">
${n.kind==="curves"?f`<path class="ground" d=${c} />`:w}
<path class="line" d=${r} stroke-dasharray=${t.dash||w} />
</g>`}function se(t,{bottom:s,em:n}){let e=t.map(({points:i})=>i[i.length-1]),r=bt(e.map(([,i])=>i),n*1.25,s);return t.map(({line:i},o)=>f`<text
class="name c-${i.colour}"
x=${a(e[o][0]+n*.5)}
y=${a(r[o]+n*.35)}
>${i.label}</text>`)}function ne(t,{left:s,right:n,em:e}){let r=t.map(({line:o,points:c})=>{let[l,p]=c.reduce((h,u)=>u[1]<h[1]?u:h);return{line:o,x:l,y:p,width:k(o.label,e*1.1)}}).sort((o,c)=>o.x-c.x),i=r.reduce((o,c)=>o+c.width,e)>n-s;return r.map(({line:o,x:c,y:l,width:p},h)=>{let u=h===0,x=r.length===1?-p/2:u?-p-e*.4:e*.4,$=i?0:Math.min(Math.max(c+x,s),n-p),g=u&&r.length>1&&!i,M=l-e*(.5+1.25*Math.max(0,i?h:h-1));return f`<text
class="name c-${o.colour} ${g?"end":""}"
x=${a(g?$+p:$)}
y=${a(M)}
>${o.label}</text>`})}var re=46,ae=24,Tt="5 4",ie=22,oe=12,yt=.085,ce=.13,le=.03,de=1,St=(t,s,{width:n,em:e},r)=>{let i=Math.min(n,re*e,ae*e*t.width/t.depth),o=(i-2)/t.width,c=t.depth*o,l=([$,g])=>[1+$*o,1+c-g*o],p=At(t,s),h=t.numbered.length-1,u=Math.min(e,Math.max(oe,i/ie)),x={wide:i,tall:c,em:u};return m`<svg
class="chart plan"
viewBox="0 0 ${a(i)} ${a(c+2)}"
.style=${`max-width: ${a(i)}px`}
role="img"
aria-label=${r}
>
<rect class="place" x="1" y="1" width=${a(i-2)} height=${a(c)} rx=${a(e)} />
${pe(t,l([0,0]),o,e)}
${he(t,l([t.base.x,t.base.y]),o,{em:e,wide:i})}
${xe(p,s[2]).map(({isDashed:$,points:g})=>f`<path class="way" d=${xt(g.map(l))} stroke-dasharray=${$?Tt:w} />`)}
${ge(t,p).map($=>me(l($.at),$.angle,u*.9))}
${Ot(t,p).map(({at:$,numbers:g})=>ue(l($),_($e(g)),x,{isFirst:g.includes(0),isLast:g.includes(h)}))}
</svg>
${fe(t)}`};function pe({scale_bar:t,unit:s},n,e,r){let[i,o]=[n[0]+r*.8,n[1]-r*.7],c=i+t*e,l=`M${a(i)} ${a(o-r*.35)}V${a(o)}H${a(c)}v${a(-r*.35)}`;return f`<path class="scale" d=${l} />
<text class="axis-name middle" x=${a((i+c)/2)} y=${a(o-r*.4)}>${_(String(t))} ${s}</text>`}function he({base:t},[s,n],e,{em:r,wide:i}){let o=e*.9,c=s+o+r*.6,l=k(t.label,r*1.2),p=r*Math.min(1,(i-c-r*.3)/l),h=a(s-o),u=a(n+r*.65);return f`<rect class="seat" x=${h} y=${a(n-r*.3)} width=${a(2*o)} height=${a(r*.65)} rx="2" />
<path class="seat-back" d="M${h} ${u}H${a(s+o)}" />
<text
class="strong"
.style=${`font-size: ${a(p)}px`}
x=${a(c)}
y=${a(n+r*.55)}
>${t.label}</text>`}function me([t,s],n,e){let[r,i]=[a(e*.45),a(e*.38)];return f`<path
class="arrow"
d="M${r} 0L${-i} ${-i}V${i}Z"
transform="translate(${a(t)} ${a(s)}) rotate(${Math.round(-n)})"
/>`}function ue(t,s,{wide:n,tall:e,em:r},{isFirst:i,isLast:o}){let c=r*.75,l=Math.max(c,k(s,r)/2+r*.35),p=Math.min(Math.max(t[0],l+4),n-l-4),h=Math.min(Math.max(t[1],c+4),e-c-4),u=x=>f`<rect
class="stop"
x=${a(p-l-x)}
y=${a(h-c-x)}
width=${a(2*(l+x))}
height=${a(2*(c+x))}
rx=${a(c+x)}
/>`;return f`<g class=${i?"plan-mark first":"plan-mark"}>
${o?u(r*.25):w} ${u(0)}
<text
class="middle strong"
.style=${`font-size: ${a(r)}px`}
x=${a(p)}
y=${a(h+r*.36)}
>${s}</text>
</g>`}function fe({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[w,Tt].map((n,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${n} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">${_("1")}</b> ${s}</span>
</p>`}function At(t,s){let[n,e]=[0,0];return s[0].map((r,i)=>(n+=r,e+=s[1][i],[n*t.quantum,e*t.quantum]))}function Ot(t,s){let n=[];for(let[e,r]of t.numbered.entries()){let i=s[r],o=n.find(c=>J(c.at,i)<yt*t.width);o?o.numbers.push(e):n.push({at:i,numbers:[e]})}return n}function $e(t){let s=[];for(let n of t){let e=s.at(-1);e?.at(-1)===n-1?e.push(n):s.push([n])}return s.map(n=>n.length>2?`${n[0]}–${n.at(-1)}`:n.join(", ")).join(", ")}function ge(t,s){let n=Ot(t,s),e=[],r=0;for(let i=1;i<s.length;i+=1){let[o,c]=[s[i-1],s[i]],l=J(o,c);r+=l;let p=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(r<ce*t.width||l<le*t.width||n.some(u=>J(u.at,p)<yt*t.width*.6))continue;let h=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:p,angle:h}),r=0}return e}function xe(t,s){let n=[];for(let e=1;e<t.length;e+=1){let r=s[e]===de;n.at(-1)?.isDashed!==r&&n.push({isDashed:r,points:[t[e-1]]}),n.at(-1)?.points.push(t[e])}return n}function Lt(t,s){let n=At(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),J(n[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function J(t,s){let[n,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(n*n+e*e)}var Bt=1.15;function be(t,s,n){return n*Math.sqrt(t/s)}var Ct=(t,s,{width:n,em:e,across:r=16},i)=>{let o=t.value,c=e*1.1,l=Math.max(...t.rows.flatMap(d=>[k(d.label,e*1.05),k(d.detail,e*.95)])),p=Math.max(...t.rows.map(d=>k(d.told,e*1.05))),h=l+p+e*r<n,u=h?l+e*1.5:c,x=n-(h?p+e+c:c),$=R(o,u,x),g=!h&&Math.max(l,we(t.rows,e))>n,M=g?t.rows.map(d=>ve(d,n,e)):[],S=e*(g?.4+Bt*Math.max(...M.map(d=>d.length)):2.7),T=h?e*3:S+e*2.3,b=T*t.rows.length,A=N(o,$,e),y=I(o.label,(u+x)/2,n,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(n)} ${a(b+y.height)}"
role="img"
aria-label=${i}
>
${A.map(({at:d,text:v})=>f`<path class="grid" d=${ke($(d),t.rows.length,T,h?0:S)} />
<text class="middle" x=${a($(d))} y=${a(b+e*1.3)}>${v}</text>`)}
${y.render(b)}
${t.rows.map((d,v)=>{let C=T*v,L=C+(h?T/2:S+e*1.1),[z,ht]=[s[0],s[1]].map(D=>$(O(o,D[v]))),Ht=Math.max(1,...t.rows.map(({weight:D})=>D));return f`
${g?M[v].map(([D,Vt],Kt,{length:Yt})=>{let Zt=e*(.35+Bt*(Yt-1-Kt));return f`<text class=${D} x="0" y=${a(C+S-Zt)}>${Vt}</text>`}):f`<text class="strong" x="0" y=${a(h?L-e*.2:C+e*1.2)}>${d.label}</text>
<text class="small" x="0" y=${a(h?L+e:C+e*2.35)}>${d.detail}</text>
<text
class="strong end"
x=${a(n)}
y=${a(h?L+e*.35:C+e*1.2)}
>${d.told}</text>`}
${t.has_marks?f`<path
class="bubble"
d=${j(t.mark,$(O(o,s[2][v])),L,be(d.weight,Ht,c))}
/>
<circle class="mark" cx=${a($(O(o,s[2][v])))} cy=${a(L)} r=${a(e*.15)} />`:w}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${a(z)} ${a(L)}H${a(ht)}M${a(z)} ${a(L-e*.35)}v${a(e*.7)}M${a(ht)} ${a(L-e*.35)}v${a(e*.7)}"
/>`})}
</svg>`};function ve({label:t,detail:s,told:n},e,r){return[t,s,n].flatMap((i,o)=>E(i,e,r*1.1).map(c=>[o===1?"small":"strong",c]))}function we(t,s){return Math.max(...t.map(({label:n,told:e})=>k(n,s*1.05)+k(e,s*1.1)+s))}function ke(t,s,n,e){return Array.from({length:s},(r,i)=>`M${a(t)} ${a(n*i+e)}v${a(n-e)}`).join("")}var Rt=(t,s,{width:n,em:e},r)=>{let[i,o,c,l,[p],[h]]=s,u=e*1.6,x=n-e*.6,$=E(t.value.label,n,e),g=e*1.8+P($.length,e),M=g+Math.min(Math.max(n*.5,e*15),e*22),S=R(t.across,u,x),T=R(t.value,M,g),b=I(t.across.label,(u+x)/2,n,e),A=Math.min(e*.32,n/90),y=d=>a(S(O(t.across,d)));return m`<svg
class="chart"
viewBox="0 0 ${a(n)} ${a(M+b.height)}"
role="img"
aria-label=${r}
>
${W($,0,e,e,"axis-name")}
<rect class="track" x=${a(u)} y=${a(g)} width=${a(x-u)} height=${a(M-g)} />
${t.value.ticks.map(d=>f`<text class="end" x=${a(u-e*.5)} y=${a(T(d.at)+e*.35)}>${d.text}</text>`)}
${N(t.across,S,e).map(d=>f`<text class="middle" x=${a(S(d.at))} y=${a(M+e*1.3)}>${d.text}</text>`)}
${b.render(M)}
<line class="cut was" x1=${y(h)} x2=${y(h)} y1=${a(g)} y2=${a(M)} />
<line class="cut" x1=${y(p)} x2=${y(p)} y1=${a(g)} y2=${a(M)} />
${i.map((d,v)=>{let[C,L]=[S(O(t.across,d)),T(O(t.value,o[v]))],z=t.sides[c[v]];return f`${l[v]?f`<circle class="ring" cx=${a(C)} cy=${a(L)} r=${a(A*1.9)} />`:""}
<path
class="c-${z.colour} ${c[v]?"mark":"mark hollow"}"
d=${j(z.mark,C,L,A)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((d,v)=>m`<li class="c-${d.colour}">
${tt(f`<path class=${v?"mark":"mark hollow"} d=${j(d.mark,8,8,5)} />`)}
${d.label}
</li>`)}
<li>${tt(f`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${tt(f`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${tt(f`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`};function tt(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var Me=150,Et=20,Te=24,jt=9,ye=.31;function Se(t,s){return Math.max(...t.map(at))<=Me?{across:Et,apart:Math.min(s/Et,Te)}:{across:Math.max(1,Math.floor(s/jt)),apart:jt}}function Ae(t){return t.map((s,n)=>at(t.slice(0,n)))}var Pt=({parts:t,groups:s},n,{width:e})=>{let{across:r,apart:i}=Se(n,e);return m`${s.map((o,c)=>{let l=n[c],p=Ae(l),h=t.map(($,g)=>`${$.label} ${o.told[g]}`),[u,x]=[r*i,Math.ceil(at(l)/r)*i];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${a(u)} ${a(x)}"
width=${a(u)}
role="img"
aria-label="${o.label}: ${h.join(", ")}"
>
${t.map(($,g)=>{let M=Array.from({length:l[g]},(S,T)=>{let b=p[g]+T,[A,y]=[b%r,Math.floor(b/r)];return j($.mark,(A+.5)*i,(y+.5)*i,i*ye)});return f`<path class="c-${$.colour} ${$.full?"mark":"mark hollow"}" d=${M.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map(($,g)=>m`<span class="c-${$.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${$.full?"mark":"mark hollow"} d=${j($.mark,8,8,5)} />
</svg>
${h[g]}</span
>`)}
</p>
</div>`})}`};function at(t){return t.reduce((s,n)=>s+n,0)}var Oe={"time-lines":rt,curves:rt,bars:wt,"icon-field":kt,moments:Mt,ranges:Ct,"unit-dots":Pt,scatter:Rt,plan:St,impossible:()=>w};function Wt(t,s,n,e){return Q(t,s).map(({heading:r,...i})=>m`${r?m`<p class="panel-heading">${r}</p>`:w}
${Oe[i.layout.kind](i.layout,i.series,n,e)}`)}var{colourStyles:Ft}=globalThis.secureBase["charts/colours.js"];var _t=Y`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var{renderTable:Nt}=globalThis.secureBase["charts/table-view.js"];function It(t,s){return Q(t,s).flatMap(n=>{let[e,...r]=Le(n.layout,n.series);return e?[{heading:n.heading,head:e,rows:r}]:[]})}function Le(t,s){switch(t.kind){case"time-lines":case"curves":return Be(t,s);case"bars":{let n=s[0].map(e=>U(t.value,O(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,r)=>[e,n[r]])]}case"icon-field":return[["",t.counted],...t.groups.map((n,e)=>[n,`${s[0][e]} of ${t.of}`])];case"moments":return Ce(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return Lt(t,s);default:return[]}}function Be(t,s){let n=t.kind==="time-lines"?t.phases:[],e=s.map(o=>Z(t,o)),r=[H(t.across),...n.length?[F.phase]:[]],i=t.table_rows.map(o=>{let c=t.start+o*t.step,l=n.filter(({start:p,end:h})=>p<=c&&c<=h).at(-1);return[G(t.across,c),...n.length?[l?.label??""]:[],...e.map(p=>G(t.value,p[o]))]});return[[...r,...t.lines.map(({label:o})=>o)],...i]}function Ce(t,s){let n=[];for(let e of s){let r=n.at(-1);r?.value===e?r.length+=1:n.push({value:e,length:1})}return[["",...F.moments],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:r})=>{let i=n.filter(c=>c.value===e).map(({length:c})=>c),o=i.reduce((c,l)=>c+l,0);return[r,...[o,i.length,Math.max(0,...i)].map(String)]})]}var{live:et}=globalThis.secureBase["lit/directives/live.js"];function V(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function it(t){return Object.fromEntries(t.controls.map(({name:s,value:n})=>[s,n]))}function ot(t,s){let n=V(t).indexOf(s??t.value);return n<0?V(t).indexOf(t.value):n}function qt(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function ct(t,s){let n=t.controls.reduce((r,i)=>r*V(i).length+ot(i,s[i.name]),0),e=t.frames[n];return{...e,layout:t.layouts[e.layout],series:e.series.map(r=>t.series[r])}}function lt(t,s){let n={};for(let e of t.controls){let r=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:i})=>i===r)&&(n[e.name]=String(r));else if(typeof r=="number"&&Number.isFinite(r)){let[i]=e.values;r>=i&&r<=e.values[e.values.length-1]&&(n[e.name]=Re(e.values,r))}}return Object.keys(n).length?{...it(t),...n}:{}}function Re(t,s){return t.reduce((n,e)=>Math.abs(e-s)<Math.abs(n-s)?e:n)}function dt(t,s){let n=Object.entries(s).map(([e,r])=>[e,String(r)]);return`#${t}?${new URLSearchParams(n)}`}function pt(t,s){let[n,e]=t.replace(/^#/,"").split("?",2);return n!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([r,i])=>[r,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var B=globalThis.secureBase?.words?.explorer??{less:t=>`Less: ${t}`,more:t=>`More: ${t}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Ee=5;function Dt(t,s,n){let e=ot(t,s);return t.kind==="slider"?je(t,e,n):t.options.length>Ee?We(t,e,n):Pe(t,e,n)}function je(t,s,n){let e=`control-${t.name}`,r=t.values.length-1,i=c=>n(t.values[Math.min(Math.max(c,0),r)]),o=qt(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${zt("M6 12h12",B.less(t.label),s===0,()=>i(s-1))}
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${r}
step="1"
.value=${et(String(s))}
aria-valuetext=${o}
.style=${`--filled: ${100*s/r}%`}
@input=${({target:c})=>i(c.valueAsNumber)}
/>
${zt("M6 12h12M12 6v12",B.more(t.label),s===r,()=>i(s+1))}
</div>
</div>`}function zt(t,s,n,e){return m`<button
type="button"
class="step"
aria-label=${s}
aria-disabled=${n?"true":"false"}
@click=${e}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${t} /></svg>
</button>`}function Pe(t,s,n){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:r},i)=>m`<label class="option pressable boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${et(i===s)}
@change=${()=>n(e)}
/>
<span>${r}</span>
</label>`)}
</div>
</fieldset>`}function We(t,s,n){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${et(String(V(t)[s]))}
@change=${({target:r})=>n(r.value)}
>
${t.options.map((r,i)=>m`<option value=${r.id} ?selected=${i===s}>${r.text}</option>`)}
</select>
</div>`}var Ut=Y`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var Fe=500,K=class extends mt{static styles=[...super.styles,ut,Ft,_t,Ut];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=B.startedAgain,this.undoneWords=B.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,n){return{setting:lt(s,n?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:n})=>n)??[]).reduce((n,e)=>e.length>n.length?e:n,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...it(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:s}=this;if(!s)return;let n=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;n&&(n!==this.room.width||e!==this.room.em)&&(this.room={width:n,em:e,across:this.inClass?11:void 0})}updated(){let s=this.renderRoot.querySelector(".picture");if(s===this.picture)return;this.picture=s;let n=s?.querySelector(".ruler");n&&this.watcher.observe(n)}takeFromAddress(){if(!this.spec||!this.record||!st(this))return!1;let s=pt(window.location.hash,this.spec.id),n=s&&lt(this.spec,s);return!n||!Object.keys(n).length?!1:(this.change({...this.record,setting:n}),this.recordTaken(),!0)}set(s,n){this.setting={...this.setting,[s]:n},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Fe)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=ct(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),nt(this,dt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&pt(window.location.hash,this.spec.id)&&nt(this,window.location.pathname+window.location.search)}get canCopy(){let s=window.location.protocol.startsWith("http");return st(this)&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=dt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=B.copied}catch{this.told=B.notCopied}this.announce(this.told)}renderActivity(s){let{controls:n,caption:e}=s,r=ct(s,this.setting),i=r.layout.kind==="impossible";return m`
<div class="controls">
${n.map(o=>Dt(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class="slip ${i?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${i?m`<p class="problem">${B.impossible}</p>`:w}
<p class="takeaway">
<span>${r.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Wt(r.layout,r.series,this.room,B.picture)}
</div>
${r.note?m`<p class="note">${r.note}</p>`:w}
${e.length?m`<figcaption class="quiet">${ft(e)}</figcaption>`:w}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?B.hideTable:B.showTable}
</button>
${this.canCopy?m`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${B.copyLink}
</button>`:w}
</div>
${this.told?m`<p class="told shown">${this.told}</p>`:w}
${this.showsTable?It(r.layout,r.series).map(o=>Nt(o,r.title)):w}
`}};"adoptedStyleSheets"in document&&customElements.define("sb-explorer",K);})();
