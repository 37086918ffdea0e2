/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:G,LitElement:y,ReactiveElement:H,_$LE:Q,_$LH:J,adoptStyles:P,css:w,defaultConverter:V,getCompatibleStyle:W,html:a,isServer:z,mathml:X,noChange:Z,notEqual:ee,nothing:d,render:te,supportsAdoptingStyleSheets:se,svg:oe,unsafeCSS:re}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:S,sliderStyles:ae}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:k}=globalThis.secureBase["activity/styles.js"];var{mark:ce,renderHeading:T,renderOrigins:ue,renderSources:he}=globalThis.secureBase["activity/templates.js"];var{follow:E}=globalThis.secureBase["records/following.js"];var{FORMS:O,isBlank:L,isFromNewerVersion:j,isObject:p,mustStay:me,readRecord:x,versionOf:ge}=globalThis.secureBase["records/record.js"];var u=1e6,A="secure-base-answers",g=1,U=8,K=500,M=2e3;function N(e,t){let s={format:A,version:g,saved_at:t.toISOString(),records:e};return`${JSON.stringify(s,null,2)}
`}function R(e,t=O){if(e.length>u)return{refused:"too-big"};let s;try{s=JSON.parse(e)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==A)return{refused:"not-ours"};if(Y(s,t))return{refused:"newer"};let r=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==g||Number.isNaN(r.getTime())||!p(s.records)||!m(s,U))return{refused:"damaged"};let l=Object.entries(s.records),n=l.flatMap(([i,c])=>{let b=x(c,t);return b?.activity===i?[b]:[]});return n.length!==l.length||n.length>K?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,i])),savedAt:r}}function Y(e,t){return typeof e.version=="number"&&e.version>g?!0:p(e.records)&&Object.values(e.records).some(s=>j(s,t))}function m(e,t){return typeof e=="string"?e.length<=M&&!/[<>]/.test(e):typeof e!="object"||e===null?!0:t===0?!1:Object.entries(e).every(([s,r])=>m(s,1)&&m(r,t-1))}var{createStore:F}=globalThis.secureBase["records/store.js"];var B=w`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var v=e=>e===1?"1 activity":`${e} activities`,_=e=>e===1?"1 lesson":`${e} lessons`;function I(e){let s=e.getFullYear()===new Date().getFullYear()?void 0:"numeric";return e.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var o={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(e,t)=>`Kept on this device: answers to ${v(e)}${t?`, last on ${I(t)}`:""}.`,on:e=>`on the page “${e}”`,gone:"Something that is no longer in the course.",others:(e,t,s)=>[...e?["Your baby’s age, as the month of birth."]:[],...t?[`Where you were in ${_(t)}.`]:[],...s?[`Which questions came back to you, from ${_(s)}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:e=>`Saved as ${e}.`,fileName:e=>`secure-base-answers-${e.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(e,t)=>`This file holds answers to ${v(e)}, saved on ${I(t)}.`,willReplace:e=>e?`It replaces what is kept here for ${e===1?"1 of them":`${e} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:e=>`Answers to ${v(e)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var h=class extends y{static styles=[k,S,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=F(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",E(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(t,s,r=null){this.asking=r,this.message={text:t,count:this.message.count+1},await this.focusOn(s)}ask(t){return this.undoErase=null,this.tell("",".question",t)}async focusOn(t){await this.updateComplete;let s=t&&this.renderRoot.querySelector(t);s instanceof HTMLElement&&s.focus()}save(){let t=new Date,s=new Blob([N(this.store.all(),t)],{type:"application/json"}),r=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),r.href=this.fileAddress,r.download=o.fileName(t),r.click(),this.tell(o.saved(r.download))}async readFile({target:t}){let s=t,r=s.files?.[0];if(!r)return;let n=r.size>u?{refused:"too-big"}:R(await r.text());if(s.value="","refused"in n)return this.tell(o.refusals[n.refused],"[data-load]");let i=Object.values(n.records).filter(c=>!L(c));return i.length?this.ask({records:i,savedAt:n.savedAt}):this.tell(o.emptyFile,"[data-load]")}load(t){let s=t.filter(r=>this.store.keep(r));this.tell(s.length===t.length?o.loaded(f(s)):o.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(o.erased,"[data-undo]"):this.tell(o.notErased,"[data-load]")}undo(){let t=this.undoErase?.();this.undoErase=null,this.tell(t?o.undone:o.notUndone,t?"[data-erase]":"[data-load]")}renderKept(){let t=D(),s=Object.values(this.store.all()),r=[...new Set(s.filter(q).map(C))],l=o.others(s.some(({kind:n})=>n==="age"),s.filter(({kind:n})=>n==="reading").length,s.filter(({kind:n})=>n==="review").length);return a`<ul>
${r.map(n=>{let i=t[n];return a`<li>
${i?a`<a href=${i.href}>${i.title}</a>, ${o.on(i.page)}`:o.gone}
</li>`})}
${l.map(n=>a`<li>${n}</li>`)}
</ul>`}render(){let t=Object.values(this.store.all()),s=t.length,r=f(t),{text:l,count:n}=this.message;return a`
<div class="activity" role="group" aria-labelledby="title">
${T(this.headingLevel,o.title,"title")}
<p>${r?o.kept(r,this.store.lastKept()):o.nothingKept}</p>
${s?this.renderKept():d}
<p class="quiet">${o.onlyHere}</p>
<div class="row">
${s?a`<button class="primary" type="button" @click=${this.save}>${o.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${o.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${o.file}
hidden
@change=${this.readFile}
/>
${s?a`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${o.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(n,a`<p>${l}</p>`)}</div>
${this.undoErase?a`<button type="button" data-undo @click=${this.undo}>${o.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(o.eraseQuestion,{text:o.keepThem,act:()=>this.tell(o.leftAlone,"[data-erase]")},{text:o.eraseThem,act:()=>this.erase()});let{records:t,savedAt:s}=this.asking,r=this.store.all(),l=t.filter(({activity:c})=>Object.hasOwn(r,c)),i=`${o.willLoad(f(t),s)} ${o.willReplace(f(l))}`;return this.renderAsking(i,{text:o.loadThem,act:()=>this.load(t)},{text:o.leaveIt,act:()=>this.tell(o.leftAlone,"[data-load]")})}renderAsking(t,s,r){return a`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${t}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${r.act}>${r.text}</button>
</div>
</div>`}};function f(e){return new Set(e.filter(q).map(C)).size}function q({kind:e}){return e!=="age"&&e!=="reading"&&e!=="review"}function C({activity:e}){return e.replace(/_note$/,"")}function D(){return JSON.parse(document.getElementById("sb-places")?.textContent??"{}")}customElements.define("sb-answers",h);})();
