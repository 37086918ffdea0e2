/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:w,html:a,nothing:c,svg:L}=globalThis.secureBase.lit;var he=w`
.of-hands{margin-block-start:0.4em;gap:0.3em 0.7em}.of-keys{font-size:0.7em}`,I=w`
${he}.how-hands{margin:0.1em 0 0.2em;color:var(--sb-ink-soft)}.hands{display:grid;gap:0.25em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,3fr) minmax(4.5em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.1em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands .feedback{grid-column:2 / -1;margin-block-start:0.25em}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.2}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.15em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar.none{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.25em;font-weight:700;line-height:1}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.total{display:flex;gap:0 0.9em;margin:0}.total .last{font-weight:600}.of-keys input{width:24px;height:24px}@media (max-aspect-ratio: 3/2){.of-hands:has(button) .total > :not(.last),.of-keys span span{display:none}.hands{gap:0.15em}.hands li{padding-block:0.05em}}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;var{mark:W,renderSources:j}=globalThis.secureBase["activity/templates.js"];var{plainText:R,renderText:S,spoken:F}=globalThis.secureBase["activity/text.js"];var{markPath:U}=globalThis.secureBase["charts/marks.js"];var{NO_LETTER_KEYS:H,isSet:D}=globalThis.secureBase["records/switches.js"];var E=new WeakMap,B=new WeakMap,fe=1500;function T(e,t,n){return E.get(e.store)?.get(`${e.spec.id} ${t}`)??n}function b(e,t,n){let o=E.get(e.store)??new Map;E.set(e.store,o.set(`${e.spec.id} ${t}`,n)),e.requestUpdate()}function q(e,t){clearTimeout(B.get(e)),B.set(e,setTimeout(()=>e.inClass&&e.announce(t()),fe))}function M(e,t){clearTimeout(B.get(e)),e.announce(t)}var $=globalThis.secureBase?.words?.["hands-room"]??{vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",undo:"Undo",reveal:"Reveal",nowTalk:"Talk to a neighbour. Then everybody votes again."};var z={votes:[[]],isRevealed:!1},ge=6;function k(e,t){return Array.from({length:t},(n,o)=>e.reduce((r,s)=>r+(Math.abs(s)===o+1?Math.sign(s):0),0))}function y(e){return e.reduce((t,n)=>t+n,0)}function A(e,t){let n=e.votes[e.votes.length-1],o=Math.abs(t);return e.isRevealed||t<0&&!k(n,o)[o-1]?e:{...e,votes:[...e.votes.slice(0,-1),[...n,t]]}}function _(e){let{votes:t,isRevealed:n}=e;if(n)return e;let o=t[t.length-1];return o.length?{...e,votes:[...t.slice(0,-1),o.slice(0,-1)]}:t.length>1?{...e,votes:t.slice(0,-1)}:e}function G(e){return e.votes.length>1?e:{votes:[...e.votes,[]],isRevealed:!1}}function V({code:e,key:t,shiftKey:n,repeat:o},r){let s=Number(e.match(/^(?:Digit|Numpad)([1-9])$/)?.[1]??0);return s&&s<=Math.min(r,ge)?o?null:n?-s:s:t==="Backspace"||t.toLowerCase()==="z"?"undo":null}var u=globalThis.secureBase?.words?.hands??{atTheChest:"Hold your card, or your fingers, at your chest.",oneByOne:"Go through them one by one: who thinks that this one fits?",cards:e=>e===1?"1 card":`${e} cards`,keys:e=>`Keys 1–${e} count ${v[0]}–${v[e-1]}. With Shift they take one back. Z undoes.`,byKeys:"Count by keys",more:e=>`One more for ${e}`,fewer:e=>`One fewer for ${e}`,voteAgain:"Talk, then vote again",right:"That’s it",fits:"Fits",answer:"What is known",soFar:(e,t)=>`${e.join(", ")}. ${u.cards(t)} in all.`},v=["A","B","C","D","E","F"];var be=["triangle","circle","square","diamond"],$e=12,Y=3;function g(e,{about:t}){return T(e,t,z)}function C(e,t,n){n!==g(e,t)&&(b(e,t.about,n),q(e,()=>{let o=k(n.votes[n.votes.length-1],t.options.length);return u.soFar(o.map((r,s)=>`${v[s]} ${r}`),y(o))}))}function P(e){return T(e,"keys",!D(H))}function Z(e,t,n){if(!P(e))return!1;let o=V(n,t.options.length);if(o===null)return!1;let r=g(e,t);return C(e,t,o==="undo"?_(r):A(r,o)),!0}function ve(e,t){b(e,t.about,{...g(e,t),isRevealed:!0});let n=t.options.filter(({isRight:o})=>o);M(e,F(n.flatMap(({text:o,feedback:r=""})=>[R(o),R(r)]))),e.focusOn("#outcome")}function ke(e,t){b(e,t.about,G(g(e,t))),M(e,$.nowTalk),e.focusOn("#vote")}function J(e,t){let{options:n}=t;if(!g(e,t).isRevealed)return[];let o=t.isOneByOne?[]:n.filter(({isRight:i})=>i),r=n.filter(i=>!o.includes(i)&&i.feedback),s=r.flatMap((i,d)=>d%Y?[]:[r.slice(d,d+Y)]);return[o,...s]}function Q(e,t){return J(e,t).length||1}function X(e,t,n=0){let o=g(e,t),{votes:r,isRevealed:s}=o,i=J(e,t)[n]??[],d=r.map(p=>k(p,t.options.length)),f=r.length>1?$.nowTalk:t.isOneByOne?u.oneByOne:u.atTheChest;return a`
${s?c:a`<p class="how-hands" id="vote" tabindex="-1">${f}</p>`}
<ol
class="hands ${s?"revealed":""}"
id=${s?"outcome":c}
tabindex=${s?"-1":c}
aria-label=${s?u.answer:c}
role="list"
>
${t.options.map((p,m)=>n&&!i.includes(p)?c:a`<li class=${s?p.isRight?"right":"other":""}>
<span class="card">${v[m]}${ye(m)}</span>
<p class="option-text">
${S(p.text)}
${s&&p.isRight?a`<strong class="verdict">${W("right")} ${t.right}</strong>`:c}
</p>
${n?c:xe(d,m)}
${s?c:we(e,t,m)}
${i.includes(p)?a`<p class="feedback">${S(p.feedback??"")}</p>`:c}
</li>`)}
</ol>
${n?c:Te(e,t,d)}
`}function xe(e,t){let n=Math.max($e,...e.flat());return a`<div class="votes">
${e.map((o,r)=>a`<p class="vote ${r===e.length-1?"last":""}">
<span class="visually-hidden">${$.vote(r,e.length)}:</span>
<span class="bar ${o[t]?"":"none"}" .style=${`width: ${100*o[t]/n}%`}></span>
<span class="count">${o[t]}</span>
</p>`)}
</div>`}function we(e,t,n){let o=v[n],r=(s,i,d)=>a`<button
type="button"
aria-label=${i}
@click=${()=>C(e,t,A(g(e,t),d))}
>
${s}
</button>`;return a`<span class="taps"
>${r("−",u.fewer(o),-(n+1))}${r("+",u.more(o),n+1)}</span
>`}function Te(e,t,n){let o=g(e,t),r=n.length-1,s=P(e);return a`<div class="row of-hands">
${o.isRevealed?c:a`<button type="button" class="primary" @click=${()=>ve(e,t)}>
${$.reveal}
</button>
${!r&&y(n[0])?a`<button type="button" @click=${()=>ke(e,t)}>
${u.voteAgain}
</button>`:c}
<button type="button" @click=${()=>C(e,t,_(o))}>
${$.undo}
</button>`}
<p class="total">
${n.map((i,d)=>a`<span class=${d===r?"last":""}
>${r?`${$.vote(d,n.length)}: `:c}${u.cards(y(i))}</span
> `)}
</p>
${o.isRevealed?c:a`<label class="pressable quiet of-keys">
<input
type="checkbox"
.checked=${s}
@change=${()=>b(e,"keys",!s)}
/>
<span>${u.byKeys}<span>. ${u.keys(Math.min(t.options.length,v.length))}</span></span>
</label>`}
</div>`}function ye(e){let t=be[e];return t?a`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${L`<path d=${U(t,12,12,8.2)} />`}
</svg>`:c}var l=globalThis.secureBase?.words?.["coding-lab-room"]??{ask:e=>`${e}: which group fits best?`,fiction:"A drawn child, made up for teaching. Never vote on a child that somebody knows.",key:"The key says so",oneMore:"One more child",title:"This room’s kappa",noVotes:"It comes once two people have voted on two children.",before:"Before talking",after:"After talking",children:e=>e===1?"1 child":`${e} children`,oneGroup:"Everybody said the same one letter, so there is no kappa yet.",interval:(e,t)=>`${e} to ${t}`,reasons:{"too-few":"with three children there is an interval too","one-category":"no interval yet: one child makes all the difference","no-width":"no interval: these few children are too alike"},means:"1: all agree. 0: no more than luck. Beside it, how far it moves when each child is left out in turn: a 95% interval.",trained:"Trained coders have to pass a test. Without training, some scales went no better than luck. We could check no figure for trained coders, and print none.",save:e=>`Save the counts (${e.toLowerCase()})`,saveShort:"Save",fileName:e=>e?"room-after-talking.counts.csv":"room.counts.csv",saved:e=>`Saved as ${e}. The lab “Do two coders agree?” can read it.`,decimal:e=>{let t=Math.abs(e).toFixed(2);return e<-.005?`−${t}`:t}};function x({groups:e},{id:t,key:n,reasons:o}){return{about:t,options:e.map(({letter:r,name:s,means:i})=>({text:s,isRight:n.group===r,feedback:n.group===r?o.group:i})),right:l.key}}var ee=[12.706204736174694,4.302652729749462,3.1824463052837078,2.7764451051977925,2.570581835636314,2.446911851144969,2.364624251592784,2.306004135204166,2.262157162798205,2.228138851986273,2.200985160091639],Oe=3,Re=1e-12,h=e=>e.reduce((t,n)=>t+n,0);function te(e){if(!e.length)return null;let t=e[0].map((r,s)=>h(e.map(i=>i[s]/h(i))));if(t.filter(Boolean).length<2)return null;let n=h(e.map(r=>h(r.map(s=>s*(s-1)))/(h(r)*(h(r)-1)))),o=h(t.map(r=>(r/e.length)**2));return(n/e.length-o)/(1-o)}function ne(e){let t=e.filter(m=>h(m)>1),n=t.length,o=te(t),r={items:n,kappa:o,low:null,high:null,standardError:null,reason:null};if(n<Oe)return{...r,reason:"too-few"};let s=t.flatMap((m,O)=>te(t.filter((Ne,ue)=>ue!==O))??[]);if(o===null||s.length<n)return{...r,reason:"one-category"};let i=h(s)/n,d=h(s.map(m=>(m-i)**2))*((n-1)/n),f=Math.sqrt(d);if(f<Re)return{...r,standardError:0,reason:"no-width"};let p=ee[Math.min(n-1,ee.length)-1]*f;return{...r,standardError:f,low:Math.max(-1,o-p),high:Math.min(1,o+p)}}function oe(e,t){return`${["vignette,A,B,C,D",...t.flatMap((o,r)=>h(o)?[[e[r],...o].join(",")]:[])].join(`
`)}
`}var Se=["duschinsky2020"];function Ee(e,t,n){return t.vignettes.map(o=>{let{votes:r}=g(e,x(t,o));return k(r[n]??[],t.groups.length)})}function re(e,t){let o=[0,1].map(r=>{let s=Ee(e,t,r);return{counts:s,found:ne(s),isAfter:r===1}}).filter(({found:r})=>r.items);return a`<div class="room-kappa">
<h2 class="prompt" id="kappa">${l.title}</h2>
${o.some(({found:r})=>r.items>1)?a`<dl>${o.map(r=>Be(e,t,r))}</dl>
<p>${l.means}</p>`:a`<p>${l.noVotes}</p>`}
<p>${l.trained}</p>
${j(t,Se)}
</div>`}function Be(e,t,{counts:n,found:o,isAfter:r}){let{kappa:s,low:i,high:d,reason:f,items:p}=o,m=r?l.after:l.before,O=i===null||d===null?f&&s!==null?l.reasons[f]:c:l.interval(l.decimal(i),l.decimal(d));return a`<div>
<dt>${m}, ${l.children(p)}</dt>
<dd>
${s===null?a`<span class="quiet">${l.oneGroup}</span>`:a`<strong>${l.decimal(s)}</strong>`}
<span class="interval">${O}</span>
<button
type="button"
aria-label=${l.save(m)}
@click=${()=>Me(e,t,n,r)}
>
${l.saveShort}
</button>
</dd>
</div>`}var N="";function Me(e,{vignettes:t},n,o){let r=t.map(({id:i})=>i);URL.revokeObjectURL(N),N=URL.createObjectURL(new Blob([oe(r,n)],{type:"text/csv"}));let s=l.fileName(o);Object.assign(document.createElement("a"),{href:N,download:s}).click(),e.announce(l.saved(s))}var[Ae,_e,K,se]=[0,1,2,3];function ae(e){return T(e,"children",1)}function ie(e){let{vignettes:t}=e.spec;return t.slice(0,ae(e)).flatMap(n=>{let o=Array.from({length:Q(e,x(e.spec,n))},(d,f)=>({vignette:n,about:K,part:f})),[r,s,i]=[Ae,_e,se].map(d=>({vignette:n,about:d,part:0}));return[r,s,...o,i]})}function le(e){return e.spec?ie(e).length:1}function ce(e,t){let{vignette:n,about:o,part:r}=ie(e)[t];e.classStep=o,e.partInClass=r,e.record={...e.record,current:n.id}}function de(e,t){let{vignette:n}=this.inHand;return this.classStep===se?a`${re(this,e)} ${Ce(this,e,n)}`:this.classStep!==K?this.renderActivity(e,t):a`<h2 class="prompt" id="vignette">${l.ask(n.child)}</h2>
${X(this,x(e,n),this.partInClass)}
${this.partInClass?c:a`<p class="fiction">${l.fiction}</p>`}`}function Ce(e,{vignettes:t},n){let o=t.indexOf(n);return o!==ae(e)-1||o+1>=t.length?c:a`<div class="row one-more">
<button type="button" @click=${()=>{b(e,"children",o+2),e.dispatchEvent(new CustomEvent("sb-class-next",{bubbles:!0,composed:!0}))}}>${l.oneMore}</button>
</div>`}function pe(e,t){return e.classStep===K&&Z(e,x(e.spec,e.inHand.vignette),t)}var me={steps:le,show:ce,render:de,takesKey:pe,styles:w`
${I}.prompt{margin:0;font:600 1.2em / 1.25 var(--sb-font-heading)}.room-kappa :is(dl,dd){margin:0}.room-kappa p{margin:0.5em 0 0}.room-kappa dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(13em,1fr));gap:0.6em;margin-block-start:0.6em}.room-kappa dl > div{padding:0.4em 0.7em;border-radius:var(--sb-radius);background:var(--sb-surface)}.room-kappa dt{color:var(--sb-ink-soft)}.room-kappa dd{display:flex;flex-wrap:wrap;gap:0 0.7em;align-items:center}.room-kappa strong{font-size:2.2em;line-height:1.2;font-variant-numeric:tabular-nums}.room-kappa button{margin-inline-start:auto}.one-more{margin-block-start:0.8em}.fiction{margin:0.5em 0 0;color:var(--sb-ink-soft)}.label,.guide,.all,.scale details,form > .quiet:last-child{display:none}form{display:grid;grid-template-columns:minmax(0,1.1fr) minmax(0,1fr);gap:0.3em 1.4em;align-content:start;margin:0.3em 0 0;padding:0;border:0}form > :is(.counter,.subtitle){grid-column:1 / -1}.telling{margin-block-start:0.1em;font-size:1.05em;line-height:1.35}.episode{align-self:start;padding:0.5em 0.7em}.scale{display:block;padding-block:0.1em}.seven{grid-template-columns:repeat(7,1fr)}.scale:not(:focus-within) .chosen,.more,.agreement,.groups,form > :is(.problem,.primary),:host(:not([class-step="0"])) form > :is(.episode,.scales):not(.episode ~ .episode,.scales ~ .scales),:host(:not([class-step="1"])) form > :is(.episode ~ .episode,.scales ~ .scales),.result{display:none}`};(globalThis.secureBase["in-class"]??={})["coding-lab"]=me;})();
