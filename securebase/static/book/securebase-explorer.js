/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:K,html:h,nothing:k,svg:$}=globalThis.secureBase.lit;var{ActivityElement:mt}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:et,writeAddress:st}=globalThis.secureBase["activity/address.js"];var{sliderStyles:ht}=globalThis.secureBase["activity/control-styles.js"];var{figures:F,renderText:ut}=globalThis.secureBase["activity/text.js"];function L(t,n){return t.minimum+n*t.quantum}function Y(t,n){let s=0;return n.map(e=>(s+=e,L(t.value,s)))}function Z(t,n){let s=(n*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"");return F(s)+t.suffix}function z(t,n){let s=Z(t,n);return t.unit?`${s} ${t.unit}`:s}function D(t){return t.unit?`${t.label} (${t.unit})`:t.label}function ft(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((n,s)=>n+ft(s.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function G(t,n){if(t.kind!=="panels")return[{heading:"",layout:t,series:n}];let s=0;return t.panels.map(e=>{let r=s+ft(e.layout),a={...e,series:n.slice(s,r)};return s=r,a})}var{markPath:P,px:i}=globalThis.secureBase["charts/marks.js"];function j(t,n,s){let e=(s-n)/(t.maximum-t.minimum);return r=>n+(r-t.minimum)*e}function $t(t){return`M${t.map(([n,s])=>`${i(n)} ${i(s)}`).join("L")}`}function gt(t){let n=t.map(([e,r])=>`${i(e)} ${i(r)}`),s=t.slice(1,-1).map(([e,r],a)=>{let[o,c]=t[a+2];return`Q${n[a+1]} ${i((e+o)/2)} ${i((r+c)/2)}`});return`M${n[0]}${s.join("")}L${n.at(-1)}`}function xt(t,n,s){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),r=[...t];for(let[o,c]of e.entries())o&&(r[c]=Math.max(r[c],r[e[o-1]]+n));let a=s;for(let o of e.reverse())r[o]=Math.min(r[o],a),a=r[o]-n;return r}function w(t,n){return t.length*n*.56}function _(t,n,s){let e=Math.max(0,...t.ticks.map(({text:l})=>w(l,s)))+s,[r,a]=t.ticks;if(!r||!a)return t.ticks;let o=Math.abs(n(a.at)-n(r.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}var U=1.15,Kt=1.12;function R(t,n,s){let e=[];for(let r of t.split(" ")){let a=`${e.at(-1)} ${r}`;e.length&&w(a,s*Kt)<=n?e.splice(-1,1,a):e.push(r)}return{lines:e,more:s*U*(e.length-1),render:(r,a,o)=>e.map((c,l)=>$`<text class=${o} x=${i(r)} y=${i(a+s*U*l)}>${c}</text>`)}}var W=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(t,n)=>`${t} of ${n}`};var bt=(t,[n],{width:s,em:e},r)=>{let a=t.value,o=n.map(v=>z(a,L(a,v))),c=z(a,a.maximum),l=Math.max(...[...o,c].map(v=>w(v,e*1.05))),d=Math.max(...t.labels.map(v=>w(v,e))),p=d+l+e*12<s,u=p?d+e:0,b=j(a,u,s-l-e*.5),f=e*1.4,g=t.labels.map(v=>R(v,p?1/0:s,e)),M=Math.max(...g.map(v=>v.more)),y=e*(p?2.1:3.2)+M,T=i(b(a.maximum)-u);return h`<svg
class="chart"
viewBox="0 0 ${i(s)} ${i(y*t.labels.length)}"
role="img"
aria-label=${r}
>
${g.map((v,O)=>{let S=y*O+e*(p?.3:1.4)+M,x=b(L(a,n[O])),m=S+f/2+e*.35;return $`<g class="c-${t.colour}">
${v.render(0,p?m:S-e*.35-v.more,"")}
<rect class="track" x=${i(u)} y=${i(S)} width=${T} height=${i(f)} />
<rect class="bar" x=${i(u)} y=${i(S)} width=${i(x-u)} height=${i(f)} />
<text class="strong" x=${i(b(a.maximum)+e*.5)} y=${i(m)}>${o[O]}</text>
</g>`})}
</svg>`},Q=10,N=20,vt=(t,[n])=>{let s=Math.ceil(t.of/Q);return h`<div class="fields">
${t.groups.map((e,r)=>{let a=n[r];return h`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${Q*N} ${s*N}"
role="img"
aria-label="${e}: ${W.count(a,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%Q,Math.floor(c/Q)];return $`<circle
class=${c<a?"dot counted":"dot"}
cx=${l*N+N/2}
cy=${d*N+N/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${W.count(a,t.of)}</strong> ${t.counted}</p>
<p class="quiet" aria-hidden="true">${e}</p>
</div>`})}
</div>`},kt=(t,[n],{width:s,em:e})=>{let r=s/t.count,a=e*2.6,o=n.reduce((c,l)=>c+l,0);return h`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(s)} ${i(a+2)}"
role="img"
aria-label="${W.count(o,t.count)} ${t.on}"
>
${n.map((c,l)=>{let d=c?a:e*.7;return $`<rect
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
</p>`};var Yt=32,nt=(t,n,{width:s,em:e},r)=>{let a=t.kind==="time-lines",o=s<Yt*e,c=Math.max(...t.value.ticks.map(({text:x})=>w(x,e)),e)+e*.5,l=Math.max(...t.lines.map(x=>w(x.label,e*1.05))),d=s-(a&&!o?l+e:e*.6),p=j(t.across,c,d),u=a?t.phases:[],b=u.map(x=>Gt(x,p,e)),f=R(D(t.value),s,e),g=(c+d)/2,M=R(D(t.across),2*(s-g),e),y=f.more+e*(u.length?1.7+1.25*Math.max(...b.map(({lines:x})=>x.length)):3),T=y+Math.min(Math.max(s*.42,e*11),e*18),v=j(t.value,T,y),O={x:p,left:c,right:d,top:y,bottom:T,em:e,under:e*1.4+f.more},S=t.lines.map((x,m)=>({line:x,points:Y(t,n[m]).map((A,E)=>[p(t.start+E*t.step),v(A)])}));return h`
${a&&o?Zt(t):k}
<svg
class="chart"
viewBox="0 0 ${i(s)} ${i(T+e*3.2+M.more)}"
role="img"
aria-label=${r}
>
${u.map((x,m)=>Qt(x,b[m],O))}
${f.render(0,e,"axis-name")}
${t.value.ticks.map(({at:x,text:m})=>$`<line class="grid" x1=${i(c)} x2=${i(d)} y1=${i(v(x))} y2=${i(v(x))} />
<text class="end" x=${i(c-e*.5)} y=${i(v(x)+e*.35)}>${m}</text>`)}
${_(t.across,p,e).map(({at:x,text:m})=>$`<text class="middle" x=${i(p(x))} y=${i(T+e*1.4)}>${m}</text>`)}
${M.render(g,T+e*2.8,"axis-name middle")}
${S.map(x=>Xt(x,t,T))}
${a?k:te(S,O)}
${a&&!o?Jt(S,O):k}
</svg>
`};function Zt(t){return h`<p class="key" aria-hidden="true">
${t.lines.map(({label:n,colour:s,dash:e})=>h`<span class="c-${s}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||k} />
</svg>
${n}</span
>`)}
</p>`}function Gt({label:t,start:n,end:s},e,r){let a=(e(s)-e(n))*.95,o=w(t,r)>a?t.split(" "):[t],c=Math.max(...o.map(l=>w(l,r)));return{lines:o,em:Math.min(r,r*a/c)}}function Qt({start:t,end:n,shaded:s},e,{x:r,top:a,bottom:o,em:c,under:l}){let[d,p]=[r(t),r(n)];return $`<rect
class="phase ${s?"shaded":""}"
x=${i(d)}
y=${i(l)}
width=${i(p-d)}
height=${i(o-l)}
/>
${e.lines.map((u,b)=>$`<text
class="middle strong"
.style=${`font-size: ${i(e.em)}px`}
x=${i((d+p)/2)}
y=${i(a-c*(.6+1.2*(e.lines.length-1-b)))}
>${u}</text>`)}`}function Xt({line:t,points:n},s,e){let r=$t(n),[a]=n,o=n[n.length-1],c=`${r}L${i(o[0])} ${i(e)}L${i(a[0])} ${i(e)}Z`;return $`<g class="c-${t.colour}">
${s.kind==="curves"?$`<path class="ground" d=${c} />`:k}
<path class="line" d=${r} stroke-dasharray=${t.dash||k} />
</g>`}function Jt(t,{bottom:n,em:s}){let e=t.map(({points:a})=>a[a.length-1]),r=xt(e.map(([,a])=>a),s*1.25,n);return t.map(({line:a},o)=>$`<text
class="name c-${a.colour}"
x=${i(e[o][0]+s*.5)}
y=${i(r[o]+s*.35)}
>${a.label}</text>`)}function te(t,{left:n,right:s,em:e}){let r=t.map(({line:o,points:c})=>{let[l,d]=c.reduce((p,u)=>u[1]<p[1]?u:p);return{line:o,x:l,y:d,width:w(o.label,e*1.1)}}).sort((o,c)=>o.x-c.x),a=r.reduce((o,c)=>o+c.width,e)>s-n;return r.map(({line:o,x:c,y:l,width:d},p)=>{let u=p===0,b=r.length===1?-d/2:u?-d-e*.4:e*.4,f=a?0:Math.min(Math.max(c+b,n),s-d),g=u&&r.length>1&&!a,M=l-e*(.5+1.25*Math.max(0,a?p:p-1));return $`<text
class="name c-${o.colour} ${g?"end":""}"
x=${i(g?f+d:f)}
y=${i(M)}
>${o.label}</text>`})}var ee=46,se=24,wt="5 4",ne=22,re=12,Mt=.085,ie=.13,ae=.03,oe=1,Tt=(t,n,{width:s,em:e},r)=>{let a=Math.min(s,ee*e,se*e*t.width/t.depth),o=(a-2)/t.width,c=t.depth*o,l=([f,g])=>[1+f*o,1+c-g*o],d=yt(t,n),p=t.numbered.length-1,u=Math.min(e,Math.max(re,a/ne)),b={wide:a,tall:c,em:u};return h`<svg
class="chart plan"
viewBox="0 0 ${i(a)} ${i(c+2)}"
.style=${`max-width: ${i(a)}px`}
role="img"
aria-label=${r}
>
<rect class="place" x="1" y="1" width=${i(a-2)} height=${i(c)} rx=${i(e)} />
${ce(t,l([0,0]),o,e)}
${le(t,l([t.base.x,t.base.y]),o,{em:e,wide:a})}
${fe(d,n[2]).map(({isDashed:f,points:g})=>$`<path class="way" d=${gt(g.map(l))} stroke-dasharray=${f?wt:k} />`)}
${ue(t,d).map(f=>de(l(f.at),f.angle,u*.9))}
${St(t,d).map(({at:f,numbers:g})=>pe(l(f),F(he(g)),b,{isFirst:g.includes(0),isLast:g.includes(p)}))}
</svg>
${me(t)}`};function ce({scale_bar:t,unit:n},s,e,r){let[a,o]=[s[0]+r*.8,s[1]-r*.7],c=a+t*e,l=`M${i(a)} ${i(o-r*.35)}V${i(o)}H${i(c)}v${i(-r*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${i((a+c)/2)} y=${i(o-r*.4)}>${F(String(t))} ${n}</text>`}function le({base:t},[n,s],e,{em:r,wide:a}){let o=e*.9,c=n+o+r*.6,l=w(t.label,r*1.2),d=r*Math.min(1,(a-c-r*.3)/l),p=i(n-o),u=i(s+r*.65);return $`<rect class="seat" x=${p} y=${i(s-r*.3)} width=${i(2*o)} height=${i(r*.65)} rx="2" />
<path class="seat-back" d="M${p} ${u}H${i(n+o)}" />
<text
class="strong"
.style=${`font-size: ${i(d)}px`}
x=${i(c)}
y=${i(s+r*.55)}
>${t.label}</text>`}function de([t,n],s,e){let[r,a]=[i(e*.45),i(e*.38)];return $`<path
class="arrow"
d="M${r} 0L${-a} ${-a}V${a}Z"
transform="translate(${i(t)} ${i(n)}) rotate(${Math.round(-s)})"
/>`}function pe(t,n,{wide:s,tall:e,em:r},{isFirst:a,isLast:o}){let c=r*.75,l=Math.max(c,w(n,r)/2+r*.35),d=Math.min(Math.max(t[0],l+4),s-l-4),p=Math.min(Math.max(t[1],c+4),e-c-4),u=b=>$`<rect
class="stop"
x=${i(d-l-b)}
y=${i(p-c-b)}
width=${i(2*(l+b))}
height=${i(2*(c+b))}
rx=${i(c+b)}
/>`;return $`<g class=${a?"plan-mark first":"plan-mark"}>
${o?u(r*.25):k} ${u(0)}
<text
class="middle strong"
.style=${`font-size: ${i(r)}px`}
x=${i(d)}
y=${i(p+r*.36)}
>${n}</text>
</g>`}function me({states:t,numbers:n}){return h`<p class="key" aria-hidden="true">
${[k,wt].map((s,e)=>h`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${s} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">${F("1")}</b> ${n}</span>
</p>`}function yt(t,n){let[s,e]=[0,0];return n[0].map((r,a)=>(s+=r,e+=n[1][a],[s*t.quantum,e*t.quantum]))}function St(t,n){let s=[];for(let[e,r]of t.numbered.entries()){let a=n[r],o=s.find(c=>X(c.at,a)<Mt*t.width);o?o.numbers.push(e):s.push({at:a,numbers:[e]})}return s}function he(t){let n=[];for(let s of t){let e=n.at(-1);e?.at(-1)===s-1?e.push(s):n.push([s])}return n.map(s=>s.length>2?`${s[0]}–${s.at(-1)}`:s.join(", ")).join(", ")}function ue(t,n){let s=St(t,n),e=[],r=0;for(let a=1;a<n.length;a+=1){let[o,c]=[n[a-1],n[a]],l=X(o,c);r+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(r<ie*t.width||l<ae*t.width||s.some(u=>X(u.at,d)<Mt*t.width*.6))continue;let p=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:p}),r=0}return e}function fe(t,n){let s=[];for(let e=1;e<t.length;e+=1){let r=n[e]===oe;s.at(-1)?.isDashed!==r&&s.push({isDashed:r,points:[t[e-1]]}),s.at(-1)?.points.push(t[e])}return s}function At(t,n){let s=yt(t,n);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),X(s[e],[t.base.x,t.base.y]).toFixed(1),t.states[n[2][e]]])]}function X(t,n){let[s,e]=[t[0]-n[0],t[1]-n[1]];return Math.sqrt(s*s+e*e)}function $e(t,n,s){return s*Math.sqrt(t/n)}var Ot=(t,n,{width:s,em:e,across:r=16},a)=>{let o=t.value,c=e*1.1,l=Math.max(...t.rows.flatMap(m=>[w(m.label,e*1.05),w(m.detail,e*.95)])),d=Math.max(...t.rows.map(m=>w(m.told,e*1.05))),p=l+d+e*r<s,u=p?l+e*1.5:c,b=s-(p?d+e+c:c),f=j(o,u,b),g=!p&&Math.max(l,xe(t.rows,e))>s,M=g?t.rows.map(m=>ge(m,s,e)):[],y=e*(g?.4+U*Math.max(...M.map(m=>m.length)):2.7),T=p?e*3:y+e*2.3,v=T*t.rows.length,O=_(o,f,e),S=(u+b)/2,x=R(o.label,2*(s-S),e);return h`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(s)} ${i(v+e*3.2+x.more)}"
role="img"
aria-label=${a}
>
${O.map(({at:m,text:A})=>$`<path class="grid" d=${be(f(m),t.rows.length,T,p?0:y)} />
<text class="middle" x=${i(f(m))} y=${i(v+e*1.3)}>${A}</text>`)}
${x.render(S,v+e*2.8,"axis-name middle")}
${t.rows.map((m,A)=>{let E=T*A,B=E+(p?T/2:y+e*1.1),[I,pt]=[n[0],n[1]].map(q=>f(L(o,q[A]))),zt=Math.max(1,...t.rows.map(({weight:q})=>q));return $`
${g?M[A].map(([q,Dt],Ut,{length:Ht})=>{let Vt=e*(.35+U*(Ht-1-Ut));return $`<text class=${q} x="0" y=${i(E+y-Vt)}>${Dt}</text>`}):$`<text class="strong" x="0" y=${i(p?B-e*.2:E+e*1.2)}>${m.label}</text>
<text class="small" x="0" y=${i(p?B+e:E+e*2.35)}>${m.detail}</text>
<text
class="strong end"
x=${i(s)}
y=${i(p?B+e*.35:E+e*1.2)}
>${m.told}</text>`}
${t.has_marks?$`<path
class="bubble"
d=${P(t.mark,f(L(o,n[2][A])),B,$e(m.weight,zt,c))}
/>
<circle class="mark" cx=${i(f(L(o,n[2][A])))} cy=${i(B)} r=${i(e*.15)} />`:k}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${i(I)} ${i(B)}H${i(pt)}M${i(I)} ${i(B-e*.35)}v${i(e*.7)}M${i(pt)} ${i(B-e*.35)}v${i(e*.7)}"
/>`})}
</svg>`};function ge({label:t,detail:n,told:s},e,r){return[t,n,s].flatMap((a,o)=>R(a,e,r*1.1).lines.map(c=>[o===1?"small":"strong",c]))}function xe(t,n){return Math.max(...t.map(({label:s,told:e})=>w(s,n*1.05)+w(e,n*1.1)+n))}function be(t,n,s,e){return Array.from({length:n},(r,a)=>`M${i(t)} ${i(s*a+e)}v${i(s-e)}`).join("")}var Lt=(t,n,{width:s,em:e},r)=>{let[a,o,c,l,[d],[p]]=n,u=e*1.6,b=s-e*.6,f=R(t.value.label,s,e),g=e*1.8+f.more,M=g+Math.min(Math.max(s*.5,e*15),e*22),y=j(t.across,u,b),T=j(t.value,M,g),v=(u+b)/2,O=R(t.across.label,2*(s-v),e),S=Math.min(e*.32,s/90),x=m=>i(y(L(t.across,m)));return h`<svg
class="chart"
viewBox="0 0 ${i(s)} ${i(M+e*3.2+O.more)}"
role="img"
aria-label=${r}
>
${f.render(0,e,"axis-name")}
<rect class="track" x=${i(u)} y=${i(g)} width=${i(b-u)} height=${i(M-g)} />
${t.value.ticks.map(m=>$`<text class="end" x=${i(u-e*.5)} y=${i(T(m.at)+e*.35)}>${m.text}</text>`)}
${_(t.across,y,e).map(m=>$`<text class="middle" x=${i(y(m.at))} y=${i(M+e*1.3)}>${m.text}</text>`)}
${O.render(v,M+e*2.8,"axis-name middle")}
<line class="cut was" x1=${x(p)} x2=${x(p)} y1=${i(g)} y2=${i(M)} />
<line class="cut" x1=${x(d)} x2=${x(d)} y1=${i(g)} y2=${i(M)} />
${a.map((m,A)=>{let[E,B]=[y(L(t.across,m)),T(L(t.value,o[A]))],I=t.sides[c[A]];return $`${l[A]?$`<circle class="ring" cx=${i(E)} cy=${i(B)} r=${i(S*1.9)} />`:""}
<path
class="c-${I.colour} ${c[A]?"mark":"mark hollow"}"
d=${P(I.mark,E,B,S)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((m,A)=>h`<li class="c-${m.colour}">
${J($`<path class=${A?"mark":"mark hollow"} d=${P(m.mark,8,8,5)} />`)}
${m.label}
</li>`)}
<li>${J($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${J($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${J($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`};function J(t){return h`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var ve=150,Ct=20,ke=24,Bt=9,we=.31;function Me(t,n){return Math.max(...t.map(rt))<=ve?{across:Ct,apart:Math.min(n/Ct,ke)}:{across:Math.max(1,Math.floor(n/Bt)),apart:Bt}}function Te(t){return t.map((n,s)=>rt(t.slice(0,s)))}var Rt=({parts:t,groups:n},s,{width:e})=>{let{across:r,apart:a}=Me(s,e);return h`${n.map((o,c)=>{let l=s[c],d=Te(l),p=t.map((f,g)=>`${f.label} ${o.told[g]}`),[u,b]=[r*a,Math.ceil(rt(l)/r)*a];return h`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${i(u)} ${i(b)}"
width=${i(u)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${t.map((f,g)=>{let M=Array.from({length:l[g]},(y,T)=>{let v=d[g]+T,[O,S]=[v%r,Math.floor(v/r)];return P(f.mark,(O+.5)*a,(S+.5)*a,a*we)});return $`<path class="c-${f.colour} ${f.full?"mark":"mark hollow"}" d=${M.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((f,g)=>h`<span class="c-${f.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${f.full?"mark":"mark hollow"} d=${P(f.mark,8,8,5)} />
</svg>
${p[g]}</span
>`)}
</p>
</div>`})}`};function rt(t){return t.reduce((n,s)=>n+s,0)}var ye={"time-lines":nt,curves:nt,bars:bt,"icon-field":vt,moments:kt,ranges:Ot,"unit-dots":Rt,scatter:Lt,plan:Tt,impossible:()=>k};function Et(t,n,s,e){return G(t,n).map(({heading:r,...a})=>h`${r?h`<p class="panel-heading">${r}</p>`:k}
${ye[a.layout.kind](a.layout,a.series,s,e)}`)}var{colourStyles:jt}=globalThis.secureBase["charts/colours.js"];var Pt=K`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var{renderTable:Wt}=globalThis.secureBase["charts/table-view.js"];function Ft(t,n){return G(t,n).flatMap(s=>{let[e,...r]=Se(s.layout,s.series);return e?[{heading:s.heading,head:e,rows:r}]:[]})}function Se(t,n){switch(t.kind){case"time-lines":case"curves":return Ae(t,n);case"bars":{let s=n[0].map(e=>z(t.value,L(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,r)=>[e,s[r]])]}case"icon-field":return[["",t.counted],...t.groups.map((s,e)=>[s,`${n[0][e]} of ${t.of}`])];case"moments":return Oe(t,n[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return At(t,n);default:return[]}}function Ae(t,n){let s=t.kind==="time-lines"?t.phases:[],e=n.map(o=>Y(t,o)),r=[D(t.across),...s.length?[W.phase]:[]],a=t.table_rows.map(o=>{let c=t.start+o*t.step,l=s.filter(({start:d,end:p})=>d<=c&&c<=p).at(-1);return[Z(t.across,c),...s.length?[l?.label??""]:[],...e.map(d=>Z(t.value,d[o]))]});return[[...r,...t.lines.map(({label:o})=>o)],...a]}function Oe(t,n){let s=[];for(let e of n){let r=s.at(-1);r?.value===e?r.length+=1:s.push({value:e,length:1})}return[["",...W.moments],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:r})=>{let a=s.filter(c=>c.value===e).map(({length:c})=>c),o=a.reduce((c,l)=>c+l,0);return[r,...[o,a.length,Math.max(0,...a)].map(String)]})]}var{live:tt}=globalThis.secureBase["lit/directives/live.js"];function H(t){return t.kind==="slider"?t.values:t.options.map(({id:n})=>n)}function it(t){return Object.fromEntries(t.controls.map(({name:n,value:s})=>[n,s]))}function at(t,n){let s=H(t).indexOf(n??t.value);return s<0?H(t).indexOf(t.value):s}function _t(t,n){return t.kind==="slider"?t.texts[n]:t.options[n].text}function ot(t,n){let s=t.controls.reduce((r,a)=>r*H(a).length+at(a,n[a.name]),0),e=t.frames[s];return{...e,layout:t.layouts[e.layout],series:e.series.map(r=>t.series[r])}}function ct(t,n){let s={};for(let e of t.controls){let r=Object.hasOwn(n,e.name)?n[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:a})=>a===r)&&(s[e.name]=String(r));else if(typeof r=="number"&&Number.isFinite(r)){let[a]=e.values;r>=a&&r<=e.values[e.values.length-1]&&(s[e.name]=Le(e.values,r))}}return Object.keys(s).length?{...it(t),...s}:{}}function Le(t,n){return t.reduce((s,e)=>Math.abs(e-n)<Math.abs(s-n)?e:s)}function lt(t,n){let s=Object.entries(n).map(([e,r])=>[e,String(r)]);return`#${t}?${new URLSearchParams(s)}`}function dt(t,n){let[s,e]=t.replace(/^#/,"").split("?",2);return s!==n||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([r,a])=>[r,a.trim()!==""&&Number.isFinite(Number(a))?Number(a):a]))}var C=globalThis.secureBase?.words?.explorer??{less:t=>`Less: ${t}`,more:t=>`More: ${t}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Ce=5;function It(t,n,s){let e=at(t,n);return t.kind==="slider"?Be(t,e,s):t.options.length>Ce?Ee(t,e,s):Re(t,e,s)}function Be(t,n,s){let e=`control-${t.name}`,r=t.values.length-1,a=c=>s(t.values[Math.min(Math.max(c,0),r)]),o=_t(t,n);return h`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Nt("M6 12h12",C.less(t.label),n===0,()=>a(n-1))}
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${r}
step="1"
.value=${tt(String(n))}
aria-valuetext=${o}
.style=${`--filled: ${100*n/r}%`}
@input=${({target:c})=>a(c.valueAsNumber)}
/>
${Nt("M6 12h12M12 6v12",C.more(t.label),n===r,()=>a(n+1))}
</div>
</div>`}function Nt(t,n,s,e){return h`<button
type="button"
class="step"
aria-label=${n}
aria-disabled=${s?"true":"false"}
@click=${e}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${t} /></svg>
</button>`}function Re(t,n,s){return h`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:r},a)=>h`<label class="option pressable boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${tt(a===n)}
@change=${()=>s(e)}
/>
<span>${r}</span>
</label>`)}
</div>
</fieldset>`}function Ee(t,n,s){let e=`control-${t.name}`;return h`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${tt(String(H(t)[n]))}
@change=${({target:r})=>s(r.value)}
>
${t.options.map((r,a)=>h`<option value=${r.id} ?selected=${a===n}>${r.text}</option>`)}
</select>
</div>`}var qt=K`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var je=500,V=class extends mt{static styles=[...super.styles,ht,jt,Pt,qt];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=C.startedAgain,this.undoneWords=C.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(n,s){return{setting:ct(n,s?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:s})=>s)??[]).reduce((s,e)=>e.length>s.length?e:s,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...it(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:n}=this;if(!n)return;let s=n.clientWidth,e=Number.parseFloat(getComputedStyle(n).fontSize)*.88;s&&(s!==this.room.width||e!==this.room.em)&&(this.room={width:s,em:e,across:this.inClass?11:void 0})}updated(){let n=this.renderRoot.querySelector(".picture");if(n===this.picture)return;this.picture=n;let s=n?.querySelector(".ruler");s&&this.watcher.observe(s)}takeFromAddress(){if(!this.spec||!this.record||!et(this))return!1;let n=dt(window.location.hash,this.spec.id),s=n&&ct(this.spec,n);return!s||!Object.keys(s).length?!1:(this.change({...this.record,setting:s}),this.recordTaken(),!0)}set(n,s){this.setting={...this.setting,[n]:s},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),je)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let n=ot(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(n.layout.kind==="impossible"?`${n.title}. ${n.note}`:n.title),st(this,lt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&dt(window.location.hash,this.spec.id)&&st(this,window.location.pathname+window.location.search)}get canCopy(){let n=window.location.protocol.startsWith("http");return et(this)&&n&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let n=new URL(window.location.href);n.hash=lt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(n.href),this.told=C.copied}catch{this.told=C.notCopied}this.announce(this.told)}renderActivity(n){let{controls:s,caption:e}=n,r=ot(n,this.setting),a=r.layout.kind==="impossible";return h`
<div class="controls">
${s.map(o=>It(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class="slip ${a?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${a?h`<p class="problem">${C.impossible}</p>`:k}
<p class="takeaway">
<span>${r.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Et(r.layout,r.series,this.room,C.picture)}
</div>
${r.note?h`<p class="note">${r.note}</p>`:k}
${e.length?h`<figcaption class="quiet">${ut(e)}</figcaption>`:k}
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
${this.canCopy?h`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${C.copyLink}
</button>`:k}
</div>
${this.told?h`<p class="told shown">${this.told}</p>`:k}
${this.showsTable?Ft(r.layout,r.series).map(o=>Wt(o,r.title)):k}
`}};"adoptedStyleSheets"in document&&customElements.define("sb-explorer",V);})();
