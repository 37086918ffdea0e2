/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{define:y}=globalThis.secureBase["define.js"];var{CSSResult:G,LitElement:w,ReactiveElement:H,_$LE:Q,_$LH:J,adoptStyles:P,css:S,defaultConverter:V,getCompatibleStyle:z,html:a,isServer:W,mathml:X,noChange:Z,notEqual:ee,nothing:d,render:te,supportsAdoptingStyleSheets:se,svg:re,unsafeCSS:oe}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:k,sliderStyles:ae}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:T}=globalThis.secureBase["activity/styles.js"];var{mark:ce,renderHeading:E,renderOrigins:ue,renderSources:he}=globalThis.secureBase["activity/templates.js"];var{FORMS:O,isBlank:L,isFromNewerVersion:j,isObject:p,mustStay:fe,readRecord:x,versionOf:me}=globalThis.secureBase["records/record.js"];var u=1e6,A="secure-base-answers",g=1,C=8,U=500,K=2e3;function N(t,e){let s={format:A,version:g,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function R(t,e=O){if(t.length>u)return{refused:"too-big"};let s;try{s=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==A)return{refused:"not-ours"};if(M(s,e))return{refused:"newer"};let o=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==g||Number.isNaN(o.getTime())||!p(s.records)||!m(s,C))return{refused:"damaged"};let l=Object.entries(s.records),n=l.flatMap(([i,c])=>{let v=x(c,e);return v?.activity===i?[v]:[]});return n.length!==l.length||n.length>U?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,i])),savedAt:o}}function M(t,e){return typeof t.version=="number"&&t.version>g?!0:p(t.records)&&Object.values(t.records).some(s=>j(s,e))}function m(t,e){return typeof t=="string"?t.length<=K&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,o])=>m(s,1)&&m(o,e-1))}var{createStore:F}=globalThis.secureBase["records/store.js"];var B=S`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var b=t=>t===1?"1 activity":`${t} activities`;function _(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var r={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${b(t)}${e?`, last on ${_(e)}`:""}.`,on:t=>`on the page “${t}”`,gone:"Something that is no longer in the course.",others:(t,e)=>[...t?["Your baby’s age, as the month of birth."]:[],...e?[`Where you were in ${e===1?"1 lesson":`${e} lessons`}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${b(t)}, saved on ${_(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${b(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var h=class extends w{static styles=[T,k,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=F(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s,o=null){this.asking=o,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}ask(e){return this.undoErase=null,this.tell("",".question",e)}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([N(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),o.href=this.fileAddress,o.download=r.fileName(e),o.click(),this.tell(r.saved(o.download))}async readFile({target:e}){let s=e,o=s.files?.[0];if(!o)return;let n=o.size>u?{refused:"too-big"}:R(await o.text());if(s.value="","refused"in n)return this.tell(r.refusals[n.refused],"[data-load]");let i=Object.values(n.records).filter(c=>!L(c));return i.length?this.ask({records:i,savedAt:n.savedAt}):this.tell(r.emptyFile,"[data-load]")}load(e){let s=e.filter(o=>this.store.keep(o));this.tell(s.length===e.length?r.loaded(f(s)):r.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(r.erased,"[data-undo]"):this.tell(r.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?r.undone:r.notUndone,e?"[data-erase]":"[data-load]")}renderKept(){let e=Y(),s=Object.values(this.store.all()),o=[...new Set(s.filter(I).map(q))],l=r.others(s.some(({kind:n})=>n==="age"),s.filter(({kind:n})=>n==="reading").length);return a`<ul>
${o.map(n=>{let i=e[n];return a`<li>
${i?a`<a href=${i.href}>${i.title}</a>, ${r.on(i.page)}`:r.gone}
</li>`})}
${l.map(n=>a`<li>${n}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),s=e.length,o=f(e),{text:l,count:n}=this.message;return a`
<div class="activity" role="group" aria-labelledby="title">
${E(this.headingLevel,r.title,"title")}
<p>${o?r.kept(o,this.store.lastKept()):r.nothingKept}</p>
${s?this.renderKept():d}
<p class="quiet">${r.onlyHere}</p>
<div class="row">
${s?a`<button class="primary" type="button" @click=${this.save}>${r.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${r.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${r.file}
hidden
@change=${this.readFile}
/>
${s?a`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${r.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(n,a`<p>${l}</p>`)}</div>
${this.undoErase?a`<button type="button" data-undo @click=${this.undo}>${r.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(r.eraseQuestion,{text:r.keepThem,act:()=>this.tell(r.leftAlone,"[data-erase]")},{text:r.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,o=this.store.all(),l=e.filter(({activity:c})=>Object.hasOwn(o,c)),i=`${r.willLoad(f(e),s)} ${r.willReplace(f(l))}`;return this.renderAsking(i,{text:r.loadThem,act:()=>this.load(e)},{text:r.leaveIt,act:()=>this.tell(r.leftAlone,"[data-load]")})}renderAsking(e,s,o){return a`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};function f(t){return new Set(t.filter(I).map(q)).size}function I({kind:t}){return t!=="age"&&t!=="reading"}function q({activity:t}){return t.replace(/_note$/,"")}function Y(){return JSON.parse(document.getElementById("sb-places")?.textContent??"{}")}y("sb-answers",h);})();
