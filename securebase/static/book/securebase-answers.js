/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:y}=globalThis.secureBase["define.js"];var{CSSResult:D,LitElement:w,ReactiveElement:G,_$LE:H,_$LH:Y,adoptStyles:K,css:k,defaultConverter:Q,getCompatibleStyle:V,html:n,isServer:z,mathml:J,noChange:P,notEqual:W,nothing:c,render:X,supportsAdoptingStyleSheets:Z,svg:ee,unsafeCSS:te}=globalThis.secureBase.lit;var{keyed:S}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:$,sliderStyles:oe}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:T}=globalThis.secureBase["activity/styles.js"];var{mark:ne,renderHeading:E,renderOrigins:le,renderSources:de}=globalThis.secureBase["activity/templates.js"];var{FORMS:L,isBlank:O,isFromNewerVersion:x,isObject:p,mustStay:ue,readRecord:j,versionOf:he}=globalThis.secureBase["records/record.js"];var u=1e6,A="secure-base-answers",g=1,q=8,I=500,C=2e3;function R(s,e){let t={format:A,version:g,saved_at:e.toISOString(),records:s};return`${JSON.stringify(t,null,2)}
`}function N(s,e=L){if(s.length>u)return{refused:"too-big"};let t;try{t=JSON.parse(s)}catch{return{refused:"not-json"}}if(!p(t)||t.format!==A)return{refused:"not-ours"};if(U(t,e))return{refused:"newer"};let o=new Date(typeof t.saved_at=="string"?t.saved_at:"");if(t.version!==g||Number.isNaN(o.getTime())||!p(t.records)||!m(t,q))return{refused:"damaged"};let l=Object.entries(t.records),i=l.flatMap(([a,d])=>{let v=j(d,e);return v?.activity===a?[v]:[]});return i.length!==l.length||i.length>I?{refused:"damaged"}:{records:Object.fromEntries(i.map(a=>[a.activity,a])),savedAt:o}}function U(s,e){return typeof s.version=="number"&&s.version>g?!0:p(s.records)&&Object.values(s.records).some(t=>x(t,e))}function m(s,e){return typeof s=="string"?s.length<=C&&!/[<>]/.test(s):typeof s!="object"||s===null?!0:e===0?!1:Object.entries(s).every(([t,o])=>m(t,1)&&m(o,e-1))}var{createStore:F}=globalThis.secureBase["records/store.js"];var B=k`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
}
.question p {
margin: 0;
}
.message p {
margin: 0;
font-weight: 600;
}
.message:not(:has(p:not(:empty), button)) {
margin: 0;
}
`;var b=s=>s===1?"1 activity":`${s} activities`;function _(s){let t=s.getFullYear()===new Date().getFullYear()?void 0:"numeric";return s.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:t})}var r={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(s,e)=>`Kept on this device: answers to ${b(s)}${e?`, last on ${_(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:s=>`Saved as ${s}.`,fileName:s=>`secure-base-answers-${s.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(s,e)=>`This file holds answers to ${b(s)}, saved on ${_(e)}.`,willReplace:s=>s?`It replaces what is kept here for ${s===1?"1 of them":`${s} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:s=>`Answers to ${b(s)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var h=class extends w{static styles=[T,$,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=F(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,t){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(t)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let t=e&&this.renderRoot.querySelector(e);t instanceof HTMLElement&&t.focus()}save(){let e=new Date,t=new Blob([R(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(t),o.href=this.fileAddress,o.download=r.fileName(e),o.click(),this.tell(r.saved(o.download))}async readFile({target:e}){let t=e,o=t.files?.[0];if(!o)return;let i=o.size>u?{refused:"too-big"}:N(await o.text());if(t.value="","refused"in i)return this.tell(r.refusals[i.refused],"[data-load]");let a=Object.values(i.records).filter(d=>!O(d));return a.length?this.ask({records:a,savedAt:i.savedAt}):this.tell(r.emptyFile,"[data-load]")}load(e){let t=e.filter(o=>this.store.keep(o));this.tell(t.length===e.length?r.loaded(f(t)):r.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(r.erased,"[data-undo]"):this.tell(r.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?r.undone:r.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=f(Object.values(this.store.all())),{text:t,count:o}=this.message;return n`
<div class="activity" role="group" aria-labelledby="title">
${E(this.headingLevel,r.title,"title")}
<p>${e?r.kept(e,this.store.lastKept()):r.nothingKept}</p>
<p class="quiet">${r.onlyHere}</p>
<div class="row">
${e?n`<button class="primary" type="button" @click=${this.save}>${r.save}</button>`:c}
<button type="button" data-load @click=${this.openFile}>${r.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${r.file}
hidden
@change=${this.readFile}
/>
${e?n`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${r.erase}
</button>`:c}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${S(o,n`<p>${t}</p>`)}</div>
${this.undoErase?n`<button type="button" data-undo @click=${this.undo}>${r.undo}</button>`:c}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return c;if(this.asking==="erase")return this.renderAsking(r.eraseQuestion,{text:r.keepThem,act:()=>this.tell(r.leftAlone,"[data-erase]")},{text:r.eraseThem,act:()=>this.erase()});let{records:e,savedAt:t}=this.asking,o=this.store.all(),l=e.filter(({activity:d})=>Object.hasOwn(o,d)),a=`${r.willLoad(f(e),t)} ${r.willReplace(f(l))}`;return this.renderAsking(a,{text:r.loadThem,act:()=>this.load(e)},{text:r.leaveIt,act:()=>this.tell(r.leftAlone,"[data-load]")})}renderAsking(e,t,o){return n`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${t.act}>${t.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};function f(s){let e=s.filter(({kind:t})=>t!=="reading");return new Set(e.map(({activity:t})=>t.replace(/_note$/,""))).size}y("sb-answers",h);})();
