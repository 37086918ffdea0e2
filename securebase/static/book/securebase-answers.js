/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:w,css:y,html:a,nothing:c}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:k}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:S}=globalThis.secureBase["activity/styles.js"];var{renderHeading:T}=globalThis.secureBase["activity/templates.js"];var{follow:E}=globalThis.secureBase["records/following.js"];var{FORMS:O,isBlank:L,isFromNewerVersion:j,isObject:p,readRecord:x}=globalThis.secureBase["records/record.js"];var h=1e6,A="secure-base-answers",g=1,K=8,M=500,Y=2e3;function N(e,t){let s={format:A,version:g,saved_at:t.toISOString(),records:e};return`${JSON.stringify(s,null,2)}
`}function R(e,t=O){if(e.length>h)return{refused:"too-big"};let s;try{s=JSON.parse(e)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==A)return{refused:"not-ours"};if(D(s,t))return{refused:"newer"};let r=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==g||Number.isNaN(r.getTime())||!p(s.records)||!m(s,K))return{refused:"damaged"};let l=Object.entries(s.records),n=l.flatMap(([i,d])=>{let v=x(d,t);return v?.activity===i?[v]:[]});return n.length!==l.length||n.length>M?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,i])),savedAt:r}}function D(e,t){return typeof e.version=="number"&&e.version>g?!0:p(e.records)&&Object.values(e.records).some(s=>j(s,t))}function m(e,t){return typeof e=="string"?e.length<=Y&&!/[<>]/.test(e):typeof e!="object"||e===null?!0:t===0?!1:Object.entries(e).every(([s,r])=>m(s,1)&&m(r,t-1))}var{createStore:F}=globalThis.secureBase["records/store.js"];var B=y`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var b=e=>e===1?"1 activity":`${e} activities`,I=e=>e===1?"1 lesson":`${e} lessons`;function _(e){let s=e.getFullYear()===new Date().getFullYear()?void 0:"numeric";return e.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var o={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(e,t)=>`Kept on this device: answers to ${b(e)}${t?`, last on ${_(t)}`:""}.`,on:e=>`on the page “${e}”`,gone:"Something that is no longer in the course.",others:(e,t,s)=>[...e?["Your baby’s age, as the month of birth."]:[],...t?[`Where you were in ${I(t)}.`]:[],...s?[`Which questions came back to you, from ${I(s)}.`]:[]],onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:e=>`Saved as ${e}.`,fileName:e=>`secure-base-answers-${e.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(e,t)=>`This file holds answers to ${b(e)}, saved on ${_(t)}.`,willReplace:e=>e?`It replaces what is kept here for ${e===1?"1 of them":`${e} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:e=>`Answers to ${b(e)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${h/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var u=class extends w{static styles=[S,k,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=F(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",E(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(t,s,r=null){this.asking=r,this.message={text:t,count:this.message.count+1},await this.focusOn(s)}ask(t){return this.undoErase=null,this.tell("",".question",t)}async focusOn(t){await this.updateComplete;let s=t&&this.renderRoot.querySelector(t);s instanceof HTMLElement&&s.focus()}save(){let t=new Date,s=new Blob([N(this.store.all(),t)],{type:"application/json"}),r=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),r.href=this.fileAddress,r.download=o.fileName(t),r.click(),this.tell(o.saved(r.download))}async readFile({target:t}){let s=t,r=s.files?.[0];if(!r)return;let n=r.size>h?{refused:"too-big"}:R(await r.text());if(s.value="","refused"in n)return this.tell(o.refusals[n.refused],"[data-load]");let i=Object.values(n.records).filter(d=>!L(d));return i.length?this.ask({records:i,savedAt:n.savedAt}):this.tell(o.emptyFile,"[data-load]")}load(t){let s=t.filter(r=>this.store.keep(r));this.tell(s.length===t.length?o.loaded(f(s)):o.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(o.erased,"[data-undo]"):this.tell(o.notErased,"[data-load]")}undo(){let t=this.undoErase?.();this.undoErase=null,this.tell(t?o.undone:o.notUndone,t?"[data-erase]":"[data-load]")}renderKept(){let t=G(),s=Object.values(this.store.all()),r=[...new Set(s.filter(q).map(U))],l=o.others(s.some(({kind:n})=>n==="age"),s.filter(({kind:n})=>n==="reading").length,s.filter(({kind:n})=>n==="review").length);return a`<ul>
${r.map(n=>{let i=t[n];return a`<li>
${i?a`<a href=${i.href}>${i.title}</a>, ${o.on(i.page)}`:o.gone}
</li>`})}
${l.map(n=>a`<li>${n}</li>`)}
</ul>`}render(){let t=Object.values(this.store.all()),s=t.length,r=f(t),{text:l,count:n}=this.message;return a`
<div class="activity" role="group" aria-labelledby="title">
${T(this.headingLevel,o.title,"title")}
<p>${r?o.kept(r,this.store.lastKept()):o.nothingKept}</p>
${s?this.renderKept():c}
<p class="quiet">${o.onlyHere}</p>
<div class="row">
${s?a`<button class="primary" type="button" @click=${this.save}>${o.save}</button>`:c}
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
</button>`:c}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(n,a`<p>${l}</p>`)}</div>
${this.undoErase?a`<button type="button" data-undo @click=${this.undo}>${o.undo}</button>`:c}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return c;if(this.asking==="erase")return this.renderAsking(o.eraseQuestion,{text:o.keepThem,act:()=>this.tell(o.leftAlone,"[data-erase]")},{text:o.eraseThem,act:()=>this.erase()});let{records:t,savedAt:s}=this.asking,r=this.store.all(),l=t.filter(({activity:d})=>Object.hasOwn(r,d)),i=`${o.willLoad(f(t),s)} ${o.willReplace(f(l))}`;return this.renderAsking(i,{text:o.loadThem,act:()=>this.load(t)},{text:o.leaveIt,act:()=>this.tell(o.leftAlone,"[data-load]")})}renderAsking(t,s,r){return a`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${t}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${r.act}>${r.text}</button>
</div>
</div>`}};function f(e){return new Set(e.filter(q).map(U)).size}function q({kind:e}){return e!=="age"&&e!=="reading"&&e!=="review"}function U({activity:e}){return e.replace(/_note$/,"")}function G(){return JSON.parse(document.getElementById("sb-places")?.textContent??"{}")}customElements.define("sb-answers",u);})();
