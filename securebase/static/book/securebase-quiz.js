/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:M,html:c,nothing:d}=globalThis.secureBase.lit;var{keyed:Q}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:W}=globalThis.secureBase["activity/activity-element.js"];var{mark:$,pause:T,renderHeading:Y,renderSources:L}=globalThis.secureBase["activity/templates.js"];var{labelled:w,listed:x,plainText:m,readNumber:G,renderText:f,spoken:j,withoutStop:U}=globalThis.secureBase["activity/text.js"];var{capital:K,inWords:S}=globalThis.secureBase["activity/small-numbers.js"];var s=globalThis.secureBase?.words?.quiz??{questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",notChosen:"Not chosen yet, and it fits",doNotFit:"Does not fit",alsoFit:"Not chosen yet, and fits",ticked:({fitting:t,astray:e,missing:r})=>{let n=r===1?"1 other fits":`${r} others fit`;if(!e)return`What you chose fits. ${n} too.`;let o=e===1?"1 that does not":`${e} that do not`;return r?t?t===1?`You chose 1 that fits and ${o}. ${n}.`:`You chose ${t} that fit and ${o}. ${n}.`:`You chose ${o} fit. ${n}.`:`You chose all that fit, and ${o}.`},readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",untouched:"All of it is still to come. Begin wherever you like.",begun:t=>`You have answered ${S(t)} so far. There is no hurry.`,beenThrough:t=>t===1?"You have answered it.":`You have been through all ${S(t)}.`,allFound:"There is nothing left to look at. Come back when you like.",worthAnotherLook:t=>t===1?"This one is worth another look:":`These ${S(t)} are worth another look:`,stillOpen:t=>t===1?"One is still open:":`${K(S(t))} are still open:`,found:"You found your way through:"};var J={right:"right",wrong:"again",shown:"shown"};function V(t,e,r,n){return c`<ol class="numbers" role="list" aria-label=${s.questions}>
${t.questions.map(({id:o},i)=>{let a=e.answers[o]?.state;return c`<li>
<button
type="button"
class=${a??"open"}
aria-current=${o===r?"step":d}
@click=${()=>n(o)}
>
<span class="visually-hidden">${s.question}</span> ${i+1}
${a?$(J[a]):d}
<span class="visually-hidden">, ${s.states[a??"open"]}</span>
</button>
</li>`})}
</ol>`}function X({questions:t},{answers:e}){let r=t.map(({id:n,prompt:o},i)=>{let a=e[n]?.state??"open";return{id:n,prompt:o,number:i+1,state:a}});return{open:r.filter(({state:n})=>n==="open"),revisit:r.filter(({state:n})=>n==="wrong"||n==="shown"),found:r.filter(({state:n})=>n==="right")}}function I(t,e){let{open:r,revisit:n,found:o}=X(t,e),i=n.length+o.length;return[i?r.length?s.begun(i):s.beenThrough(i):s.untouched,...o.length===t.questions.length?[s.allFound]:[],...n.length?[s.worthAnotherLook(n.length)]:[],...i&&r.length?[s.stillOpen(r.length)]:[]]}function Z(t,e,r,n){let{open:o,revisit:i,found:a}=X(t,e),l=(p,k)=>k.length?c`${p?c`<p>${p}</p>`:d}
<ol class="review" role="list">
${k.map(({id:E,prompt:z,number:$e,state:F})=>c`<li>
<button type="button" class=${F} @click=${()=>n(E)}>
<span class="number">${$e}</span>
<span>${m(z)}</span>
<span class="state">
${F==="open"?d:$(J[F])} ${s.states[F]}
</span>
</button>
</li>`)}
</ol>`:d,[h,u]=I(t,e);return c`<div class="result">
${Y(r+1,s.result,"result")}
<p class="where">${h}</p>
${u===s.allFound?c`<p>${u}</p>`:d}
${l(s.worthAnotherLook(i.length),i)}
${l(i.length+a.length?s.stillOpen(o.length):"",o)}
${l(s.found,a)}
</div>`}var{live:y}=globalThis.secureBase["lit/directives/live.js"];function q(t,e){let[r,n]=[Array.from(t),Array.from(e)],o=Math.max(r.length,n.length);if(!o)return 1;let i=Array.from({length:n.length+1},(a,l)=>l);return r.forEach((a,l)=>{let h=[l+1];n.forEach((u,p)=>{h.push(Math.min(i[p+1]+1,h[p]+1,i[p]+(a===u?0:1)))}),i=h}),1-i[n.length]/o}function H(t,e){let n=t.replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g,"'").replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g,'"').replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g,"-").replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g,"").normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?n:n.toLowerCase()}function B(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:n})=>n===r))}function v(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}var C="#outcome";function P(t){return`${t}-verdict`}function g(t){if(!t)return d;let{tone:e,verdict:r,text:n,id:o}=t;return c`<div
class="told ${e} ${n===void 0?"brief":""}"
id=${o??d}
data-together
>
${r?ye(t,r):d}
${n===void 0?d:c`${r?T:d} <p>${f(n)}</p>`}
</div>`}function ye({tone:t,id:e,isOutcome:r},n){return r?c`<p class="verdict" id=${C.slice(1)} tabindex="-1">${$(t)} ${n}</p>`:c`<p class="verdict" id=${e?P(e):d}>${$(t)} ${n}</p>`}var te={firstDraft:()=>({}),finish({pairs:t},e){let r=t.filter(({id:n})=>!A(e,n)).length;return r?{problem:s.matchFirst(r)}:{answer:e}},grade({pairs:t,choices:e},r){if(typeof r!="object"||r===null||Array.isArray(r))return null;let n=new Map(Object.entries(r));return n.size===t.length&&t.every(a=>e.some(({id:l})=>l===n.get(a.id)))?{right:t.every(a=>n.get(a.id)===a.right_choice),feedback:v(t)}:null},rightAnswer:({pairs:t})=>Object.fromEntries(t.map(({id:e,right_choice:r})=>[e,r])),render(t,e){let{name:r,draft:n,locked:o,choose:i}=e;return c`<div class="pairs">
${t.pairs.map(a=>{let l=A(n,a.id),h=xe(a,l,e),u=ee(t,l)?.text;return o?ke(a,u,h):c`<div class="pair">
<label for="pair-${a.id}">${f(a.left)}</label>
<span class="chooser boxed ringed" data-together>
<span class="written" aria-hidden="true">${u?f(u):s.choose}</span>
<select
id="pair-${a.id}"
name="${r}-${a.id}"
aria-describedby=${h?.id??d}
aria-invalid=${h?.tone==="again"?"true":"false"}
@change=${({target:p})=>i({...n,[a.id]:p.value})}
>
<option value="" .selected=${y(l==="")}>${s.choose}</option>
${t.choices.map(p=>c`<option value=${p.id} .selected=${y(l===p.id)}>
${m(p.text)}
</option>`)}
</select>
</span>
${g(h)}
</div>`})}
</div>`},spoken(t,{checked:e,locked:r}){if(!r){let o=t.pairs.filter(i=>A(e?.answer,i.id)!==i.right_choice);return[w(s.notMatched,x(o.map(({left:i})=>m(i))))]}let n=e?.state==="shown";return t.pairs.flatMap(({left:o,right_choice:i,feedback:a})=>{let l=m(ee(t,i)?.text??"");return n?[w(m(o),l),m(a)]:[w(m(o),m(a))]})},count(t,{checked:e}){let r=t.pairs.filter(n=>A(e?.answer,n.id)===n.right_choice);return s.pairsRight(r.length,t.pairs.length)}};function A(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}function ke(t,e,r){return c`<div class="pair">
<p class="left">${f(t.left)}</p>
<p class="answer">${e===void 0?d:f(e)}</p>
${g(r)}
</div>`}function ee(t,e){return t.choices.find(({id:r})=>r===e)}function xe(t,e,{checked:r}){if(!r)return null;let n=`note-${t.id}`;return r.state==="shown"?{id:n,tone:"shown",text:t.feedback}:A(r.answer,t.id)!==e?null:e===t.right_choice?{id:n,tone:"right",verdict:s.right,text:t.feedback}:{id:n,tone:"again",verdict:s.wrong}}function _({id:t,text:e},{name:r,locked:n},{type:o,isChosen:i,note:a},l){return c`<div class="option boxed ringed ${i?"chosen":""}" data-together>
<label>
<input
type=${o}
name=${r}
value=${t}
.checked=${y(i)}
?disabled=${n}
aria-describedby=${a?.id??d}
@change=${l}
/>
<span>${f(e)}</span>
</label>
${g(a)}
</div>`}var ne={advice:s.readNotes,firstDraft:()=>[],finish({options:t},e){let r=t.map(({id:n})=>n).filter(n=>R(e,n));return r.length?{answer:r}:{problem:s.chooseSomeFirst}},grade({options:t},e){return B(e,t)?{right:t.every(({id:n,right:o})=>o===e.includes(n)),feedback:v(t)}:null},rightAnswer:({options:t})=>t.filter(({right:e})=>e).map(({id:e})=>e),render({options:t},e){let{checked:r,draft:n,locked:o,choose:i}=e,a=Array.isArray(n)?n:[];return c`
${o?d:c`<p class="how">${s.chooseAll}</p>`}
${t.map(l=>{let h=a.includes(l.id),p=r&&(o||R(r.answer,l.id)===h)?ve(l,h,r):null;return _(l,e,{type:"checkbox",isChosen:h,note:p},()=>i(h?a.filter(k=>k!==l.id):[...a,l.id]))})}
`},spoken({options:t},{checked:e,locked:r}){if(e?.state==="shown")return t.filter(({right:a})=>a).map(({text:a})=>m(a));if(r)return[s.notesBelow];let{astray:n,missing:o}=re(t,e?.answer),i=(a,l)=>l.length?w(a,x(l.map(({text:h})=>m(h)))):"";return[i(s.doNotFit,n),i(s.alsoFit,o)]},count({options:t},{checked:e}){let{fitting:r,astray:n,missing:o}=re(t,e?.answer);return s.ticked({fitting:r.length,astray:n.length,missing:o.length})}};function re(t,e){let r=t.filter(({id:n})=>R(e,n));return{fitting:r.filter(({right:n})=>n),astray:r.filter(({right:n})=>!n),missing:t.filter(({id:n,right:o})=>o&&!R(e,n))}}function R(t,e){return Array.isArray(t)&&t.includes(e)}function ve(t,e,r){let n={id:`note-${t.id}`,text:t.feedback};return r?.state==="shown"?{...n,tone:"shown"}:t.right&&!e?{...n,tone:"more",verdict:s.notChosen}:t.right?{...n,tone:"right",verdict:s.fits}:e?{...n,tone:"again",verdict:s.doesNotFit}:{...n,tone:"right",verdict:s.leftOut}}var Oe=200;function D({grade:t,rightAnswer:e},r,n=()=>"text"){let o=(i,{checked:a})=>a&&t(i,a.state==="shown"?e(i):a.answer);return{firstDraft:()=>"",render(i,a){let{name:l,draft:h,locked:u,problem:p,choose:k}=a,E=Te(o(i,a),a);return c`
<div class="typed ${r?"number":""}">
<label for="typed">${s.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${l}
inputmode=${n(i)}
autocomplete="off"
maxlength=${Oe}
aria-describedby=${["unit","problem",E?.id??""].join(" ").trim()}
aria-invalid=${p?"true":"false"}
.value=${y(String(h).normalize("NFKC"))}
?readonly=${u}
@input=${({target:z})=>k(z.value)}
/>
<span id="unit">${r?.(i)??""}</span>
</span>
</div>
${g(E)}
`},spoken(i,a){let l=o(i,a);return l?[a.checked?.state==="shown"?`${e(i)} ${r?.(i)??""}`:"",m(l.feedback.answer)]:[]}}}function Te(t,{checked:e}){if(!t)return null;let r={id:"note",text:t.feedback.answer,isOutcome:!0};return e?.state==="shown"?{...r,tone:"shown",verdict:s.shown}:t.right?{...r,tone:"right",verdict:s.right}:{...r,tone:"again",verdict:s.wrong}}var Se=1e-9,oe={finish(t,e){if(!String(e).trim())return{problem:s.numberFirst};let r=G(String(e));return r===null?{problem:s.notANumber}:{answer:r}},grade(t,e){if(typeof e!="number"||!Number.isFinite(e))return null;let{tolerance:r}=t,n=r+Se*Math.max(r,Math.abs(t.answer));if(Math.abs(e-t.answer)<=n)return{right:!0,feedback:{answer:t.feedback.when_right}};let o=t.remarks.find(h=>h.at_least<=e&&e<=h.at_most),{when_low:i,when_high:a}=t.feedback,l=o?.feedback??(e<t.answer?i:a);return{right:o?.right??!1,feedback:{answer:l}}},rightAnswer:({answer:t})=>t},ie={...oe,...D(oe,({unit:t})=>t,Ae)};function Ae({answer:t,tolerance:e,remarks:r}){let n=Math.min(t-e,...r.map(({at_least:i})=>i)),o=Math.abs(t-Number(t.toFixed(3)))<=e;return n<0||!o?"text":"decimal"}var{repeat:se}=globalThis.secureBase["lit/directives/repeat.js"];var le={firstDraft:({starting_order:t})=>t,finish:(t,e)=>({answer:e}),grade({items:t},e){return!B(e,t)||e.length!==t.length?null:{right:t.every(({id:n},o)=>e[o]===n),feedback:v(t)}},rightAnswer:({items:t})=>t.map(({id:e})=>e),render(t,e){let r=ae(t,e);return c`
${e.locked?d:c`<p class="how">${s.orderHow}</p>`}
<ol class="order" role="list">
${se(r,n=>n.id,(n,o)=>{let i=Fe(t,n,o,e);return c`<li class="boxed">
<span class="item">
<span>${f(n.text)}</span>
${e.locked?d:Ne(n,o,r,i,e)}
</span>
${g(i)}
</li>`})}
</ol>
`},spoken(t,e){if(e.checked?.state==="shown")return t.items.map((n,o)=>w(String(o+1),m(n.text)));if(e.locked)return[s.notesBelow];let r=ae(t,e).flatMap((n,o)=>t.items[o].id===n.id?[]:[s.inNumberedPlace(o+1,m(n.text))]);return[w(s.notHere,x(r))]},count(t,{checked:e}){let r=t.items.filter((n,o)=>ce(e,o)===n.id);return s.placesRight(r.length,t.items.length)}};function Ne(t,e,r,n,o){return c`<span class="moves">
${[-1,1].map(i=>{let a=i<0,l=!r[e+i];return c`<button
type="button"
class="move"
data-move="${t.id} ${i}"
aria-disabled=${l?"true":"false"}
aria-describedby=${n?.id?P(n.id):d}
@click=${()=>Ee(t,e,i,r,o)}
>
${$(a?"up":"down")}
<span class="visually-hidden">
${a?s.moveUp:s.moveDown}: ${m(t.text)}
</span>
</button>`})}
</span>`}function Ee(t,e,r,n,{choose:o,announce:i,focusOn:a}){let l=n[e+r];if(!l){i(s.atTheEnd(U(m(t.text)),r<0));return}let h=n.map(({id:u})=>u);h[e]=l.id,h[e+r]=t.id,o(h),i(s.moved(U(m(t.text)),e+r+1,n.length)),a(`[data-move="${t.id} ${r}"]`)}function Fe(t,e,r,{checked:n,locked:o}){if(!n)return null;let i=`note-${e.id}`;return n.state==="shown"?{id:i,tone:"shown",text:e.feedback}:!o&&ce(n,r)!==e.id?null:t.items[r].id===e.id?{id:i,tone:"right",verdict:s.inPlace,text:e.feedback}:{id:i,tone:"again",verdict:s.notHere}}function ce(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function ae(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((n,o)=>r.indexOf(n.id)-r.indexOf(o.id))}var de={finish(t,e){let r=String(e).replaceAll("<","＜").replaceAll(">","＞").trim();return r?{answer:r}:{problem:s.wordsFirst}},grade({phrases:t,otherwise:e},r){if(typeof r!="string")return null;let n=t.find(({text:o,match_case:i,similarity:a})=>q(H(r,i),H(o,i))>=a);return n?{right:n.right,feedback:{answer:n.feedback}}:{right:!1,feedback:{answer:e}}},rightAnswer:({phrases:t})=>t.find(({right:e})=>e)?.text??""},he={...de,...D(de,null)};var O={firstDraft:()=>"",finish:(t,e)=>e===""?{problem:s.chooseFirst}:{answer:e},grade({options:t},e){let r=t.find(({id:n})=>n===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null},rightAnswer:({options:t})=>t.find(({right:e})=>e)?.id??"",render(t,e){let r=me(t,e),n=t.options.filter(o=>!r.includes(o));return c`
${t.options.map(o=>{let i=r.includes(o)?je(o,e):null,a=e.draft===o.id;return _(o,e,{type:"radio",isChosen:a,note:i},()=>e.choose(o.id))})}
${e.locked&&n.length?Me(n):d}
`},spoken(t,e){let r=e.checked?.state==="shown";return me(t,e).filter(n=>n.right||!r).flatMap(({text:n,feedback:o})=>[r?m(n):"",m(o)])}};function Me(t){return c`<details>
<summary>${s.whyNot(t.length)}</summary>
<dl class="others">
${t.map(e=>c`<dt>${f(e.text)}</dt>
<dd>${f(e.feedback)}</dd>`)}
</dl>
</details>`}function me(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function je({id:t,right:e,feedback:r},{checked:n}){let o=n?.state==="shown",i={id:`note-${t}`,text:r};return e?o?{...i,tone:"shown",verdict:s.shown,isOutcome:!0}:{...i,tone:"right",verdict:s.right,isOutcome:!0}:{...i,tone:"again",verdict:s.wrong,isOutcome:!o}}var b={match:te,"multiple-choice":ne,number:ie,order:le,"short-answer":he,"single-choice":O,"true-false":O};var Be=2;function ue(t,e,r,n){let o=l=>{l.preventDefault(),e.locked||e.check()},i=Ce(t,e),a=b[t.kind];return c`<form class="question" novalidate data-together @submit=${o}>
<fieldset>
<legend tabindex="-1">
<span class="counter quiet">
${r}${T}
${t.level==="students"?c`<span class="badge">${s.forStudents}${T}</span>`:d}
</span>
<span class="prompt">${f(t.prompt)}</span>
</legend>
${e.locked?i:d} ${a.render(t,e)}
</fieldset>
${e.locked?d:i}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?n:_e(e)}
</form>`}function pe(t,e){let r=b[t.kind],n=!e.locked&&r.count?.(t,e)||"";return j([fe(e),n,...r.spoken(t,e)])}function Ce(t,e){let{count:r,advice:n=""}=b[t.kind];if(!e.checked||!r)return d;let o=e.checked.state==="shown"?"shown":e.locked?"right":"again",i=e.locked?s.notesBelow:`${r(t,e)} ${n}`.trim();return c`<div class="whole">
${g({tone:o,verdict:fe(e),text:i,isOutcome:!0})}
</div>`}function fe({checked:t}){return t?.state==="shown"?s.shown:t?.state==="right"?s.right:s.wrong}function _e({checked:t,showMe:e,mayAlwaysSee:r}){let n=r||t&&t.attempts>=Be;return c`<div class="row">
<button class="primary" type="submit">${s.check}</button>
${n?c`<button type="button" @click=${e}>${s.showMe}</button>`:d}
</div>`}var ge=M`
.how{margin:0 0 0.5em;color:var(--sb-ink-soft)}.option + .option{margin-block-start:0.6em}.option.chosen{border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option label{display:flex;gap:0.75em;align-items:flex-start;min-height:48px;padding:0.65em 0.9em;cursor:pointer}.option input{display:grid;flex:none;place-content:center;width:1.35em;height:1.35em;margin:0.1em 0 0;border:2px solid var(--sb-control-line);border-radius:50%;appearance:none;background:var(--sb-paper);font:inherit;cursor:inherit}.option input[type="checkbox"]{border-radius:0.25em}.option input:checked{border-color:var(--sb-accent)}.option [type="radio"]:checked::before{content:"";width:0.7em;height:0.7em;border-radius:50%;background:var(--sb-accent)}.option [type="checkbox"]:checked{background:var(--sb-accent)}.option [type="checkbox"]:checked::before{content:"";width:0.4em;height:0.75em;margin-block-end:0.15em;border:solid var(--sb-accent-ink);border-width:0 2.5px 2.5px 0;transform:rotate(45deg)}.option input:disabled:not(:checked){border-color:var(--sb-line)}.option input:disabled,.option input:disabled + span{cursor:default}@media (forced-colors: active){.option input[type]{appearance:auto}.option input[type]::before{content:none}.option.chosen{outline:2px solid}}.option .told{margin:0 0.6em 0.6em}fieldset > .whole{margin-block-end:1em}fieldset + .whole,.typed + .told,.others{margin-block-start:1em}.others dt{font-weight:600}.others dd{margin:0.1em 0 0.75em}.typed label{display:block;margin-block-end:0.25em;font-weight:600}.typed input{width:100%;max-width:22em}.typed.number input{width:7em;font-size:1.1em;font-variant-numeric:tabular-nums}.typed .row{gap:0.5em 0.75em}.order{margin:0;counter-reset:place}.order > li{counter-increment:place;padding-block:0.4em;padding-inline:0.9em 0.5em}.order > li + li{margin-block-start:0.5em}.item{display:flex;gap:0.75em;align-items:center;min-height:44px}.item::before{content:counter(place);flex:none;min-width:1em;color:var(--sb-ink-soft);font-weight:600;font-variant-numeric:tabular-nums}.item > span:first-child{flex:1}.moves{display:flex;flex:none;gap:0.35em}@container (max-width: 30rem){.moves{flex-direction:column}}.move{width:44px;padding:0}.move[aria-disabled="true"]{border-style:dashed;border-color:var(--sb-line);color:var(--sb-ink-soft);cursor:default}.order .told{margin-block:0.4em;margin-inline:0 0.4em}.pair{display:grid;grid-template-columns:1fr;gap:0.35em 1.25em;align-items:center;padding-block:0.75em;border-block-start:1px solid var(--sb-line)}.pair label,.pair .left{margin:0;font-weight:600}.chooser{display:grid;grid-template-columns:minmax(0,1fr)}.chooser > *{grid-area:1 / 1}@media (hover: hover){.chooser:hover{border-color:var(--sb-accent)}}.chooser:has([aria-invalid="true"]){border-color:var(--sb-wrong)}.chooser select{width:100%;min-width:0;height:100%;appearance:none;opacity:0;cursor:pointer}.written{display:flex;gap:0.75em;align-items:center;justify-content:space-between;padding:0.45em 1em;line-height:1.3}.written::after{content:"";flex:none;width:0.5em;height:0.5em;margin-block-end:0.25em;border:solid;border-width:0 2px 2px 0;transform:rotate(45deg)}.pair .answer{margin:0}.pair .told{grid-column:1 / -1}@container (min-width: 34rem){.pair{grid-template-columns:minmax(8rem,1fr) 2fr}}`;function be(t,e){let r={},n=new Map(Object.entries(e?.answers??{}));for(let i of t.questions){let{grade:a}=b[i.kind],l=n.get(i.id),h=l&&a(i,l.answer);if(!l||!h)continue;let u=l.state==="shown"?"shown":h.right?"right":"wrong";r[i.id]={answer:l.answer,attempts:l.attempts,state:u}}return{current:t.questions.some(({id:i})=>i===e?.current)?e?.current??null:null,answers:r}}var we=M`
.numbers{margin-block:1.25em 0;text-wrap:balance}.numbers li{display:inline-block;margin-block:0 0.35em;margin-inline:0 0.35em;vertical-align:top}.numbers button{display:flex;flex-direction:column;align-items:center;justify-content:center;min-width:max(44px,2.4em);height:max(44px,2.9em);padding:0;line-height:1.15;font-variant-numeric:tabular-nums}.numbers .mark{width:0.95em;height:0.95em;stroke-width:3}.numbers [aria-current="step"]{border:3px solid var(--sb-accent);font-weight:700}.numbers .right,.review .right .state{color:var(--sb-right)}.numbers .wrong,.review .wrong .state{color:var(--sb-wrong)}.numbers .shown,.review .shown .state{color:var(--sb-accent)}.question{margin-block-start:1.5em}.prompt{display:block;margin-block:0.25em 0.6em;font:1.3em / 1.35 var(--sb-font-heading);text-wrap:pretty}.problem:empty{display:none}.problem{margin-block-start:0.9em}.question > .row{margin-block-start:1.1em}.question > .row .primary{min-width:6em}.steps{justify-content:flex-end;margin-block-start:1.25em}.steps button:first-child:not(:only-child){margin-inline-end:auto}.result{margin-block-start:1.75em}.where{margin-block-start:0.4em;font-size:1.1em}.review{margin-block-start:1em}.review li + li{margin-block-start:0.5em}.review button{display:grid;grid-template-columns:1.5em 1fr;gap:0.15em 0.5em;width:100%;text-align:start}.review .number{color:var(--sb-ink-soft);font-weight:600}.review .state{grid-column:2;font-size:0.88em}.review :not(.open) > .state{font-weight:600}@container (min-width: 34rem){.review button{grid-template-columns:1.5em 1fr max-content;align-items:center}.review .state{grid-column:auto}}`;var N=class extends W{static styles=[...super.styles,we,ge];static properties={showing:{state:!0},problem:{state:!0}};constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}reconcile(e,r){return be(e,r)}recordTaken(e){let r=this.spec?.questions??[],n=!Object.keys(this.record?.answers??{}).length,o=(l,h)=>JSON.stringify(l?.answers[h]),i=n&&Object.keys(e?.answers??{}).length>0,a=l=>e&&!i&&o(e,l)===o(this.record,l);if(this.drafts=Object.fromEntries(Object.entries(this.drafts).filter(([l])=>a(l))),this.problem="",n||r.every(({id:l})=>l!==this.showing)){let l=r.find(({id:h})=>!this.record?.answers[h]);this.showing=this.record?.current??l?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null,n=b[e.kind];return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?n.rightAnswer(e):this.drafts[e.id]??r?.answer??n.firstDraft(e),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:o=>{this.drafts={...this.drafts,[e.id]:o},this.problem="",this.requestUpdate()},announce:o=>this.announce(o),focusOn:o=>{this.focusOn(o)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown"),mayAlwaysSee:this.inClass}}check(e){let r=b[e.kind],n=r.finish(e,this.viewOf(e).draft);if("problem"in n){this.problem=n.problem,this.announce(n.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let o=r.grade(e,n.answer)?.right??!1;this.settle(e,o?"right":"wrong",n.answer)}settle(e,r,n){let o=this.record?.answers[e.id],i=n??o?.answer??b[e.kind].rightAnswer(e);if(!this.record||i===void 0)return;let a=Math.max(1,(o?.attempts??0)+(n===void 0?0:1)),l={...this.record.answers,[e.id]:{answer:i,attempts:a,state:r}},{[e.id]:h,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:l}),this.announce(pe(e,this.viewOf(e)));let p=this.renderRoot.querySelector("[type=checkbox]:focus")!==null;r==="wrong"&&!p?this.reveal(C):this.focusOn(C)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?j(I(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}placeOf(e){let r=this.spec?.questions.length??1;return r===1?"":s.place(e+1,r)}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let n=l=>this.goTo(l),o=e.questions.findIndex(({id:l})=>l===this.showing),i=e.questions[o],a=e.questions.length===1;return c`
${a?d:V(e,r,this.showing??null,n)}
${i?Q(i.id,ue(i,this.viewOf(i),this.placeOf(o),L(e,i.sources))):Z(e,r,this.headingLevel,n)}
${i&&!a?this.renderSteps(e,o):d}
`}renderSteps({questions:e},r){let n=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return c`<div class="steps row">
${r>0?c`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${s.previous}
</button>`:d}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(n?.id??null)}
>
${n?s.next:s.toResult}
</button>
</div>`}};"adoptedStyleSheets"in document&&customElements.define("sb-quiz",N);})();
