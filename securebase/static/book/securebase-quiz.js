/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Oe=Object.defineProperty;var Se=Object.getPrototypeOf;var Ae=Reflect.get;var Me=(t,e,r)=>e in t?Oe(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var j=(t,e,r)=>Me(t,typeof e!="symbol"?e+"":e,r);var B=(t,e,r)=>Ae(Se(t),r,e);var{define:F}=globalThis.secureBase["define.js"];var{CSSResult:Xe,LitElement:Ze,ReactiveElement:qe,_$LE:et,_$LH:tt,adoptStyles:rt,css:S,defaultConverter:nt,getCompatibleStyle:ot,html:c,isServer:st,mathml:it,noChange:at,notEqual:ct,nothing:d,render:lt,supportsAdoptingStyleSheets:dt,svg:ht,unsafeCSS:mt}=globalThis.secureBase.lit;var{keyed:_}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:P}=globalThis.secureBase["activity/activity-element.js"];var{renderOrigins:gt,renderSources:U}=globalThis.secureBase["activity/origins.js"];var{labelled:b,listed:A,spoken:M,withoutStop:R}=globalThis.secureBase["activity/speech.js"];var{readNumber:H}=globalThis.secureBase["activity/number-entry.js"];var Ne=(t,e,r)=>`${t} ${t===1?e:r}`,i={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>t?`${t} of ${e} ${t===1?"is as it":"are as they"} should be.`:"None of them fits yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:t=>`${Ne(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function D(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function W(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:i.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:n})=>n).filter(n=>x(e,n));return r.length?{answer:r}:{problem:i.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:i.numberFirst};let r=H(String(e));return r===null?{problem:i.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:i.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:n})=>!k(e,n)).length;return r?{problem:i.matchFirst(r)}:{answer:e}}}}function x(t,e){return Array.isArray(t)&&t.includes(e)}function k(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}function $(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(n=>n.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return I(e,t.options)?{right:t.options.every(({id:n,right:o})=>o===e.includes(n)),feedback:C(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?Re(t,e):null;case"short-answer":return typeof e=="string"?Ce(t,e):null;case"order":return!I(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:n},o)=>e[o]===n),feedback:C(t.items)};case"match":{if(!Ee(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(s=>t.choices.some(a=>a.id===r.get(s.id)))?{right:t.pairs.every(s=>r.get(s.id)===s.right_choice),feedback:C(t.pairs)}:null}default:return null}}function T(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function G(t,e){let r=new Map(Object.entries(e.answers)),n=t.questions.flatMap(({id:o})=>{let s=r.get(o);return s?.state==="right"?[s]:[]});return{right:n.length,first_try:n.filter(({attempts:o})=>o===1).length,questions:t.questions.length}}function je(t,e){let[r,n]=[Array.from(t),Array.from(e)],o=Math.max(r.length,n.length);if(!o)return 1;let s=Array.from({length:n.length+1},(a,l)=>l);return r.forEach((a,l)=>{let h=[l+1];n.forEach((u,f)=>{h.push(Math.min(s[f+1]+1,h[f]+1,s[f]+(a===u?0:1)))}),s=h}),1-s[n.length]/o}function Re(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let n=t.remarks.find(l=>l.at_least<=e&&e<=l.at_most),{when_low:o,when_high:s}=t.feedback;return{right:!1,feedback:{answer:n?.feedback??(e<t.answer?o:s)}}}function Ce(t,e){let r=t.phrases.find(({text:n,match_case:o,similarity:s})=>je(z(e,o),z(n,o))>=s);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function z(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function I(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:n})=>n===r))}function C(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function Ee(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var{renderHeading:L}=globalThis.secureBase["activity/heading.js"];var{mark:w}=globalThis.secureBase["activity/marks.js"];var{plainText:m,renderText:p,safeAddress:At}=globalThis.secureBase["activity/text.js"];var Y={right:"right",wrong:"again",shown:"shown"};function Q(t,e,r,n){return c`<ol class="numbers" role="list" aria-label=${i.questions}>
${t.questions.map(({id:o},s)=>{let a=e.answers[o]?.state;return c`<li>
<button
type="button"
class=${a??"open"}
aria-current=${o===r?"step":"false"}
@click=${()=>n(o)}
>
<span class="visually-hidden">${i.question}</span> ${s+1}
${a?w(Y[a]):d}
<span class="visually-hidden">, ${i.states[a??"open"]}</span>
</button>
</li>`})}
</ol>`}function K(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function E(t,e){let r=G(t,e),n=K(t,e).length;return Object.keys(e.answers).length?r.right?r.right===r.questions?[i.score(r),i.allRight]:[i.score(r),n?i.stillOpen(n):i.someToRevisit]:[i.tryAgain]:[i.stillOpen(n)]}function V(t,e,r,n){let o=K(t,e)[0];return c`<div class="result">
${L(r+1,i.result,{id:"result",className:"subtitle"})}
${E(t,e).map((s,a)=>c`<p class=${a?"":"score"}>${s}</p>`)}
${o?c`<p>
<button class="primary" type="button" @click=${()=>n(o.id)}>
${i.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${t.questions.map(({id:s,prompt:a},l)=>{let h=e.answers[s]?.state;return c`<li>
<button type="button" class=${h??"open"} @click=${()=>n(s)}>
<span class="number">${l+1}</span>
<span>${m(a)}</span>
<span class="state">
${h?w(Y[h]):d} ${i.states[h??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var{live:y}=globalThis.secureBase["lit/directives/live.js"];var N="#outcome";function g(t){if(!t)return d;let{tone:e,verdict:r,text:n,id:o,isOutcome:s}=t;return c`<div
class="told ${e} ${n===void 0?"brief":""}"
id=${o??d}
data-together
>
${r?Be(e,r,s):d}
${n===void 0?d:c`<p>${p(n)}</p>`}
</div>`}function Be(t,e,r){return r?c`<p class="verdict" id=${N.slice(1)} tabindex="-1">${w(t)} ${e}</p>`:c`<p class="verdict">${w(t)} ${e}</p>`}function X(t,e){let{draft:r,locked:n}=e,o=re(t,e),s=t.options.filter(a=>!o.includes(a));return c`
${t.options.map(a=>ne(a,e,{type:"radio",isChosen:r===a.id,note:o.includes(a)?Fe(a,e):null}))}
${n&&s.length?c`<details>
<summary>${i.whyNot(s.length)}</summary>
<dl class="others">
${s.map(a=>c`<dt>${p(a.text)}</dt>
<dd>${p(a.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function Z(t,e){let{checked:r,draft:n,locked:o}=e;return c`
${o?d:c`<p class="how">${i.chooseAll}</p>`}
${t.options.map(s=>{let a=x(n,s.id),l=r&&(o||x(r.answer,s.id)===a);return ne(s,e,{type:"checkbox",isChosen:a,note:l?_e(s,a,r):null})})}
`}function q(t,e){let r=e.checked?.state==="shown";return re(t,e).filter(n=>n.right||!r).flatMap(({text:n,feedback:o})=>[r?m(n):"",m(o)])}function ee(t,{checked:e,locked:r}){return e?.state==="shown"?t.options.filter(({right:n})=>n).map(({text:n})=>m(n)):r?[i.notesBelow]:t.options.flatMap(n=>{let o=e!==null&&x(e.answer,n.id);return n.right===o?[]:[b(oe(n,o),m(n.text))]})}function te(t,{checked:e}){let r=t.options.filter(n=>e&&x(e.answer,n.id)===n.right);return i.someRight(r.length,t.options.length)}function re(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function ne(t,{name:e,draft:r,locked:n,choose:o},{type:s,isChosen:a,note:l}){let h=()=>{o(s==="radio"?t.id:a?J(r).filter(u=>u!==t.id):[...J(r),t.id])};return c`<div class="option ${a?"chosen":""}" data-together>
<label>
<input
type=${s}
name=${e}
value=${t.id}
.checked=${y(a)}
?disabled=${n}
aria-describedby=${l?.id??d}
@change=${h}
/>
<span>${p(t.text)}</span>
</label>
${g(l)}
</div>`}function Fe({id:t,right:e,feedback:r},{checked:n}){let o=n?.state==="shown",s={id:`note-${t}`,text:r};return e?o?{...s,tone:"shown",verdict:i.shown,isOutcome:!0}:{...s,tone:"right",verdict:i.right,isOutcome:!0}:{...s,tone:"again",verdict:i.wrong,isOutcome:!o}}function _e(t,e,r){let n={id:`note-${t.id}`,text:t.feedback};if(r?.state==="shown")return{...n,tone:"shown"};let o=t.right===e?"right":"again";return{...n,tone:o,verdict:oe(t,e)}}function oe(t,e){return t.right?e?i.fits:i.fitsToo:e?i.doesNotFit:i.leftOut}function J(t){return Array.isArray(t)?t:[]}function se(t,e){let{name:r,draft:n,locked:o,choose:s}=e;return c`<div class="pairs">
${t.pairs.map(a=>{let l=k(n,a.id),h=Ue(a,l,e),u=ce(t,l)?.text;return o?Pe(a,u,h):c`<div class="pair">
<label for="pair-${a.id}">${p(a.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${u?p(u):i.choose}</span>
<select
id="pair-${a.id}"
name="${r}-${a.id}"
aria-describedby=${h?.id??d}
aria-invalid=${h?.tone==="again"?"true":"false"}
@change=${({target:f})=>s({...n,[a.id]:f.value})}
>
<option value="" .selected=${y(l==="")}>${i.choose}</option>
${t.choices.map(f=>c`<option value=${f.id} .selected=${y(l===f.id)}>
${m(f.text)}
</option>`)}
</select>
</span>
${g(h)}
</div>`})}
</div>`}function Pe(t,e,r){return c`<div class="pair">
<p class="left">${p(t.left)}</p>
<p class="answer">${e===void 0?d:p(e)}</p>
${g(r)}
</div>`}function ie(t,{checked:e,locked:r}){if(!r){let o=t.pairs.filter(s=>k(e?.answer,s.id)!==s.right_choice);return[b(i.notMatched,A(o.map(({left:s})=>m(s))))]}let n=e?.state==="shown";return t.pairs.flatMap(({left:o,right_choice:s,feedback:a})=>{let l=m(ce(t,s)?.text??"");return n?[b(m(o),l),m(a)]:[b(m(o),m(a))]})}function ae(t,{checked:e}){let r=t.pairs.filter(n=>k(e?.answer,n.id)===n.right_choice);return i.pairsRight(r.length,t.pairs.length)}function ce(t,e){return t.choices.find(({id:r})=>r===e)}function Ue(t,e,{checked:r}){if(!r)return null;let n=`note-${t.id}`;return r.state==="shown"?{id:n,tone:"shown",text:t.feedback}:k(r.answer,t.id)!==e?null:e===t.right_choice?{id:n,tone:"right",verdict:i.right,text:t.feedback}:{id:n,tone:"again",verdict:i.wrong}}var{repeat:le}=globalThis.secureBase["lit/directives/repeat.js"];function de(t,e){let r=ue(t,e);return c`
${e.locked?d:c`<p class="how">${i.orderHow}</p>`}
<ol class="order" role="list">
${le(r,n=>n.id,(n,o)=>{let s=We(t,n,o,e);return c`<li>
<span class="item">
<span>${p(n.text)}</span>
${e.locked?d:He(n,o,r,s,e)}
</span>
${g(s)}
</li>`})}
</ol>
`}function he(t,e){if(e.checked?.state==="shown")return t.items.map((n,o)=>b(String(o+1),m(n.text)));if(e.locked)return[i.notesBelow];let r=ue(t,e).flatMap((n,o)=>t.items[o].id===n.id?[]:[i.inNumberedPlace(o+1,m(n.text))]);return[b(i.notHere,A(r))]}function me(t,{checked:e}){let r=t.items.filter((n,o)=>pe(e,o)===n.id);return i.placesRight(r.length,t.items.length)}function He(t,e,r,n,o){return c`<span class="moves">
${[-1,1].map(s=>{let a=s<0,l=!r[e+s];return c`<button
type="button"
class="move"
data-move="${t.id} ${s}"
aria-disabled=${l?"true":"false"}
aria-describedby=${n?.id??d}
@click=${()=>De(t,e,s,r,o)}
>
${w(a?"up":"down")}
<span class="visually-hidden">
${a?i.moveUp:i.moveDown}: ${m(t.text)}
</span>
</button>`})}
</span>`}function De(t,e,r,n,{choose:o,announce:s,focusOn:a}){let l=n[e+r];if(!l){s(i.atTheEnd(R(m(t.text)),r<0));return}let h=n.map(({id:u})=>u);h[e]=l.id,h[e+r]=t.id,o(h),s(i.moved(R(m(t.text)),e+r+1,n.length)),a(`[data-move="${t.id} ${r}"]`)}function We(t,e,r,{checked:n,locked:o}){if(!n)return null;let s=`note-${e.id}`;return n.state==="shown"?{id:s,tone:"shown",text:e.feedback}:!o&&pe(n,r)!==e.id?null:t.items[r].id===e.id?{id:s,tone:"right",verdict:i.inPlace,text:e.feedback}:{id:s,tone:"again",verdict:i.notHere}}function pe(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function ue(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((n,o)=>r.indexOf(n.id)-r.indexOf(o.id))}var ze=80;function fe(t,e){let{name:r,draft:n,locked:o,problem:s,choose:a}=e,l=t.kind==="number",h=l?t.unit:"",u=Ie(t,e);return c`
<div class="typed ${l?"number":""}">
<label for="typed">${i.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${l?"decimal":"text"}
autocomplete="off"
maxlength=${ze}
aria-describedby=${["unit","problem",u?.id??""].join(" ").trim()}
aria-invalid=${s?"true":"false"}
.value=${y(String(n))}
?readonly=${o}
@input=${({target:f})=>a(f.value)}
/>
<span id="unit">${h}</span>
</span>
</div>
${g(u)}
`}function ge(t,{checked:e}){let r=e&&$(t,be(t,e));if(!r)return[];let n=t.kind==="number"?t.unit:"";return[e.state==="shown"?`${T(t)} ${n}`:"",m(r.feedback.answer)]}function Ie(t,{checked:e}){let r=e&&$(t,be(t,e));if(!r)return null;let n={id:"note",text:r.feedback.answer,isOutcome:!0};return e.state==="shown"?{...n,tone:"shown",verdict:i.shown}:r.right?{...n,tone:"right",verdict:i.right}:{...n,tone:"again",verdict:i.wrong}}function be(t,e){return e.state==="shown"?T(t):e.answer}var Ge=2;function we(t,e,r,n){let o=a=>{a.preventDefault(),e.locked||e.check()},s=Qe(t,e);return c`<form class="question" novalidate data-together @submit=${o}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?c`<span class="level">${i.forStudents}</span>`:d}
</span>
<span class="prompt">${p(t.prompt)}</span>
</legend>
${e.locked?s:d} ${Le(t,e)}
</fieldset>
${e.locked?d:s}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?n:Ke(e)}
</form>`}function $e(t,e){let r=e.locked?"":ye(t,e)??"";return M([xe(e),r,...Ye(t,e)])}function Le(t,e){switch(t.kind){case"single-choice":case"true-false":return X(t,e);case"multiple-choice":return Z(t,e);case"number":case"short-answer":return fe(t,e);case"order":return de(t,e);case"match":return se(t,e)}}function Ye(t,e){switch(t.kind){case"single-choice":case"true-false":return q(t,e);case"multiple-choice":return ee(t,e);case"number":case"short-answer":return ge(t,e);case"order":return he(t,e);case"match":return ie(t,e)}}function ye(t,e){switch(t.kind){case"multiple-choice":return te(t,e);case"order":return me(t,e);case"match":return ae(t,e);default:return null}}function Qe(t,e){let r=e.checked&&ye(t,e);if(!r)return d;let n=e.checked?.state==="shown"?"shown":e.locked?"right":"again",o=t.kind==="multiple-choice"?`${r} ${i.readNotes}`:r,s=e.locked?i.notesBelow:o;return c`<div class="whole">
${g({tone:n,verdict:xe(e),text:s,isOutcome:!0})}
</div>`}function xe({checked:t}){return t?.state==="shown"?i.shown:t?.state==="right"?i.right:i.wrong}function Ke({checked:t,showMe:e}){let r=t&&t.attempts>=Ge;return c`<div class="row">
<button class="primary" type="submit">${i.check}</button>
${r?c`<button type="button" @click=${e}>${i.showMe}</button>`:d}
</div>`}var ke=S`
.how {
margin: 0 0 0.5em;
color: var(--sb-ink-soft);
}
.option {
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.option + .option {
margin-block-start: 0.6em;
}
.option.chosen {
border-color: var(--sb-accent);
box-shadow: inset 0 0 0 1px var(--sb-accent);
}
.option label {
display: flex;
gap: 0.75em;
align-items: flex-start;
min-height: 48px;
padding: 0.65em 0.9em;
cursor: pointer;
}
.option:has(input:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.option input {
display: grid;
flex: none;
place-content: center;
width: 1.35em;
height: 1.35em;
margin: 0.1em 0 0;
border: 2px solid var(--sb-control-line);
border-radius: 50%;
appearance: none;
background: var(--sb-paper);
font: inherit;
cursor: inherit;
}
.option input[type="checkbox"] {
border-radius: 0.25em;
}
.option input:checked {
border-color: var(--sb-accent);
}
.option [type="radio"]:checked::before {
content: "";
width: 0.7em;
height: 0.7em;
border-radius: 50%;
background: var(--sb-accent);
}
.option [type="checkbox"]:checked {
background: var(--sb-accent);
}
.option [type="checkbox"]:checked::before {
content: "";
width: 0.4em;
height: 0.75em;
margin-block-end: 0.15em;
border: solid var(--sb-accent-ink);
border-width: 0 2.5px 2.5px 0;
transform: rotate(45deg);
}
.option input:disabled:not(:checked) {
border-color: var(--sb-line);
}
.option input:disabled,
.option input:disabled + span {
cursor: default;
}
.option input:focus-visible {
outline: none;
}
/* Where the system chooses the colours, it draws these controls too. */
@media (forced-colors: active) {
.option input[type] {
appearance: auto;
}
.option input[type]::before {
content: none;
}
.option.chosen {
outline: 2px solid;
}
}
.option .told {
margin: 0 0.6em 0.6em;
}
fieldset > .whole {
margin-block-end: 1em;
}
fieldset + .whole,
.typed + .told,
.others {
margin-block-start: 1em;
}
.others dt {
font-weight: 600;
}
.others dd {
margin: 0.1em 0 0.75em;
}
.typed label {
display: block;
margin-block-end: 0.25em;
font-weight: 600;
}
.typed input {
width: 100%;
max-width: 22em;
}
.typed.number input {
width: 7em;
font-size: 1.1em;
font-variant-numeric: tabular-nums;
}
.typed .row {
gap: 0.5em 0.75em;
}
.order {
margin: 0;
padding: 0;
counter-reset: place;
list-style: none;
}
.order > li {
counter-increment: place;
padding: 0.4em 0.5em 0.4em 0.9em;
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.order > li + li {
margin-block-start: 0.5em;
}
.item {
display: flex;
gap: 0.75em;
align-items: center;
min-height: 44px;
}
.item::before {
content: counter(place);
flex: none;
min-width: 1em;
color: var(--sb-ink-soft);
font-weight: 600;
font-variant-numeric: tabular-nums;
}
.item > span:first-child {
flex: 1;
}
.moves {
display: flex;
flex: none;
gap: 0.35em;
}
@container (max-width: 30rem) {
.moves {
flex-direction: column;
}
}
.move {
width: 44px;
padding: 0;
}
.move[aria-disabled="true"] {
border-style: dashed;
border-color: var(--sb-line);
color: var(--sb-ink-soft);
cursor: default;
}
.order .told {
margin: 0.4em 0.4em 0.4em 0;
}
.pair {
display: grid;
grid-template-columns: 1fr;
gap: 0.35em 1.25em;
align-items: center;
padding-block: 0.75em;
border-block-start: 1px solid var(--sb-line);
}
.pair label,
.pair .left {
margin: 0;
font-weight: 600;
}
/* A closed list cuts a long answer short. So it lies, unseen, over the answer written in full. */
.chooser {
display: grid;
grid-template-columns: minmax(0, 1fr);
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.chooser > * {
grid-area: 1 / 1;
}
.chooser:hover {
border-color: var(--sb-accent);
}
.chooser:has([aria-invalid="true"]) {
border-color: var(--sb-wrong);
}
.chooser:has(:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.chooser select {
width: 100%;
min-width: 0;
height: 100%;
appearance: none;
opacity: 0;
cursor: pointer;
}
.written {
display: flex;
gap: 0.75em;
align-items: center;
justify-content: space-between;
padding: 0.45em 1em;
line-height: 1.3;
}
.written::after {
content: "";
flex: none;
width: 0.5em;
height: 0.5em;
margin-block-end: 0.25em;
border-block-end: 2px solid;
border-inline-end: 2px solid;
transform: rotate(45deg);
}
.pair .answer {
margin: 0;
}
.pair .told {
grid-column: 1 / -1;
}
@container (min-width: 34rem) {
.pair {
grid-template-columns: minmax(8rem, 1fr) 2fr;
}
}
`;function ve(t,e){let r={},n=new Map(Object.entries(e?.answers??{}));for(let s of t.questions){let a=n.get(s.id),l=a&&$(s,a.answer);if(!a||!l)continue;let h=a.state==="shown"?"shown":l.right?"right":"wrong";r[s.id]={answer:a.answer,attempts:a.attempts,state:h}}return{current:t.questions.some(({id:s})=>s===e?.current)?e?.current??null:null,answers:r}}var Te=S`
.numbers {
display: flex;
flex-wrap: wrap;
gap: 0.35em;
margin-block: 1.25em 0;
padding: 0;
list-style: none;
}
.numbers button {
display: flex;
flex-direction: column;
align-items: center;
justify-content: center;
min-width: max(44px, 2.4em);
height: max(44px, 2.9em);
padding: 0;
line-height: 1.15;
font-variant-numeric: tabular-nums;
}
.numbers .mark {
width: 0.95em;
height: 0.95em;
stroke-width: 3;
}
.numbers [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent);
font-weight: 700;
}
.numbers [aria-current="false"] {
border-width: 1.5px;
}
.numbers .right,
.review .right .state {
color: var(--sb-right);
}
.numbers .wrong,
.review .wrong .state {
color: var(--sb-wrong);
}
.numbers .shown,
.review .shown .state {
color: var(--sb-accent);
}
.question {
margin-block-start: 1.5em;
}
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
color: var(--sb-ink-soft);
font-size: 0.88em;
}
.level {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line);
border-radius: 1em;
color: var(--sb-ink);
}
.prompt {
display: block;
margin-block: 0.25em 0.6em;
font-family: var(--sb-font-heading);
font-size: 1.3em;
line-height: 1.35;
text-wrap: pretty;
}
.problem:empty {
display: none;
}
.problem {
margin-block-start: 0.9em;
color: var(--sb-wrong);
font-weight: 600;
}
.question > .row {
margin-block-start: 1.1em;
}
.question > .row .primary {
min-width: 6em;
}
.steps {
justify-content: flex-end;
margin-block-start: 1.25em;
}
.steps button:first-child:not(:only-child) {
margin-inline-end: auto;
}
.result {
margin-block-start: 1.75em;
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.review {
margin-block-start: 1em;
padding: 0;
list-style: none;
}
.review li + li {
margin-block-start: 0.5em;
}
.review button {
display: grid;
grid-template-columns: 1.5em 1fr;
gap: 0.15em 0.5em;
width: 100%;
text-align: start;
}
.review .number {
color: var(--sb-ink-soft);
font-weight: 600;
}
.review .state {
grid-column: 2;
font-size: 0.88em;
}
.review :not(.open) > .state {
font-weight: 600;
}
@container (min-width: 34rem) {
.review button {
grid-template-columns: 1.5em 1fr max-content;
align-items: center;
}
.review .state {
grid-column: auto;
}
}
`;var v=class v extends P{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}reconcile(e,r){return ve(e,r)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:n})=>n!==this.showing)){let n=e.find(({id:o})=>!this.record?.answers[o]);this.showing=this.record?.current??n?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?T(e):this.drafts[e.id]??D(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:n=>{this.drafts={...this.drafts,[e.id]:n},this.problem="",this.requestUpdate()},announce:n=>this.announce(n),focusOn:n=>{this.focusOn(n)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),n=W(e,r.draft);if("problem"in n){this.problem=n.problem,this.announce(n.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let o=$(e,n.answer)?.right??!1;this.settle(e,o?"right":"wrong",n.answer)}settle(e,r,n){let o=this.record?.answers[e.id],s=n??o?.answer;if(!this.record||s===void 0)return;let a=(o?.attempts??0)+(n===void 0?0:1),l={...this.record.answers,[e.id]:{answer:s,attempts:a,state:r}},{[e.id]:h,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:l}),this.announce($e(e,this.viewOf(e))),r==="wrong"?this.reveal(N):this.focusOn(N)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?M(E(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let n=l=>this.goTo(l),o=e.questions.findIndex(({id:l})=>l===this.showing),s=e.questions[o],a=e.questions.length===1;return c`
${a?d:Q(e,r,this.showing??null,n)}
${s?_(s.id,we(s,this.viewOf(s),a?"":i.place(o+1,e.questions.length),U(e,s.sources))):V(e,r,this.headingLevel,n)}
${s&&!a?this.renderSteps(e,o):d}
`}renderSteps({questions:e},r){let n=e[r+1],s=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return c`<div class="steps row">
${r>0?c`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${i.previous}
</button>`:d}
<button
type="button"
data-next
class=${s?"primary":""}
@click=${()=>this.goTo(n?.id??null)}
>
${n?i.next:i.toResult}
</button>
</div>`}};j(v,"styles",[...B(v,v,"styles"),Te,ke]),j(v,"properties",{showing:{state:!0},problem:{state:!0}});var O=v;F("sb-quiz",O);})();
