/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:D,LitElement:y,ReactiveElement:G,_$LE:H,_$LH:Q,adoptStyles:J,css:w,defaultConverter:P,getCompatibleStyle:V,html:a,isServer:z,mathml:W,noChange:X,notEqual:Z,nothing:d,render:ee,supportsAdoptingStyleSheets:te,svg:se,unsafeCSS:oe}=globalThis.secureBase.lit;var{keyed:S}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:$,sliderStyles:ie}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:k}=globalThis.secureBase["activity/styles.js"];var{mark:de,pause:ce,renderHeading:T,renderOrigins:ue,renderSources:he}=globalThis.secureBase["activity/templates.js"];var{follow:E}=globalThis.secureBase["records/following.js"];var{FORMS:O,isBlank:L,isFromNewerVersion:j,isObject:p,mustStay:me,readRecord:x,versionOf:ge}=globalThis.secureBase["records/record.js"];var u=1e6,A="secure-base-answers",g=1,C=8,U=500,K=2e3;function N(t,e){let s={format:A,version:g,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function R(t,e=O){if(t.length>u)return{refused:"too-big"};let s;try{s=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==A)return{refused:"not-ours"};if(M(s,e))return{refused:"newer"};let r=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==g||Number.isNaN(r.getTime())||!p(s.records)||!m(s,C))return{refused:"damaged"};let l=Object.entries(s.records),n=l.flatMap(([i,c])=>{let b=x(c,e);return b?.activity===i?[b]:[]});return n.length!==l.length||n.length>U?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,i])),savedAt:r}}function M(t,e){return typeof t.version=="number"&&t.version>g?!0:p(t.records)&&Object.values(t.records).some(s=>j(s,e))}function m(t,e){return typeof t=="string"?t.length<=K&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,r])=>m(s,1)&&m(r,e-1))}var{createStore:F}=globalThis.secureBase["records/store.js"];var B=w`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var v=t=>t===1?"1 activity":`${t} activities`;function _(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var o={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${v(t)}${e?`, last on ${_(e)}`:""}.`,on:t=>`on the page “${t}”`,gone:"Something that is no longer in the course.",others:(t,e)=>[...t?["Your baby’s age, as the month of birth."]:[],...e?[`Where you were in ${e===1?"1 lesson":`${e} lessons`}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${v(t)}, saved on ${_(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${v(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var h=class extends y{static styles=[k,$,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=F(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",E(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s,r=null){this.asking=r,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}ask(e){return this.undoErase=null,this.tell("",".question",e)}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([N(this.store.all(),e)],{type:"application/json"}),r=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),r.href=this.fileAddress,r.download=o.fileName(e),r.click(),this.tell(o.saved(r.download))}async readFile({target:e}){let s=e,r=s.files?.[0];if(!r)return;let n=r.size>u?{refused:"too-big"}:R(await r.text());if(s.value="","refused"in n)return this.tell(o.refusals[n.refused],"[data-load]");let i=Object.values(n.records).filter(c=>!L(c));return i.length?this.ask({records:i,savedAt:n.savedAt}):this.tell(o.emptyFile,"[data-load]")}load(e){let s=e.filter(r=>this.store.keep(r));this.tell(s.length===e.length?o.loaded(f(s)):o.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(o.erased,"[data-undo]"):this.tell(o.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?o.undone:o.notUndone,e?"[data-erase]":"[data-load]")}renderKept(){let e=Y(),s=Object.values(this.store.all()),r=[...new Set(s.filter(I).map(q))],l=o.others(s.some(({kind:n})=>n==="age"),s.filter(({kind:n})=>n==="reading").length);return a`<ul>
${r.map(n=>{let i=e[n];return a`<li>
${i?a`<a href=${i.href}>${i.title}</a>, ${o.on(i.page)}`:o.gone}
</li>`})}
${l.map(n=>a`<li>${n}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),s=e.length,r=f(e),{text:l,count:n}=this.message;return a`
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
<div role="status" aria-live="polite">${S(n,a`<p>${l}</p>`)}</div>
${this.undoErase?a`<button type="button" data-undo @click=${this.undo}>${o.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(o.eraseQuestion,{text:o.keepThem,act:()=>this.tell(o.leftAlone,"[data-erase]")},{text:o.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,r=this.store.all(),l=e.filter(({activity:c})=>Object.hasOwn(r,c)),i=`${o.willLoad(f(e),s)} ${o.willReplace(f(l))}`;return this.renderAsking(i,{text:o.loadThem,act:()=>this.load(e)},{text:o.leaveIt,act:()=>this.tell(o.leftAlone,"[data-load]")})}renderAsking(e,s,r){return a`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${r.act}>${r.text}</button>
</div>
</div>`}};function f(t){return new Set(t.filter(I).map(q)).size}function I({kind:t}){return t!=="age"&&t!=="reading"}function q({activity:t}){return t.replace(/_note$/,"")}function Y(){return JSON.parse(document.getElementById("sb-places")?.textContent??"{}")}customElements.define("sb-answers",h);})();
