/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var I=Object.defineProperty;var C=(s,e,t)=>e in s?I(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var m=(s,e,t)=>C(s,typeof e!="symbol"?e+"":e,t);var{define:w}=globalThis.secureBase["define.js"];var{CSSResult:K,LitElement:k,ReactiveElement:Q,_$LE:V,_$LH:z,adoptStyles:J,css:S,defaultConverter:P,getCompatibleStyle:W,html:n,isServer:X,mathml:Z,noChange:ee,notEqual:te,nothing:u,render:se,supportsAdoptingStyleSheets:re,svg:oe,unsafeCSS:ie}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:T,sliderStyles:le}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:E}=globalThis.secureBase["activity/styles.js"];var{mark:ue,renderHeading:L,renderOrigins:he,renderSources:pe}=globalThis.secureBase["activity/templates.js"];var{FORMS:O,isBlank:x,isFromNewerVersion:j,isObject:p,mustStay:me,readRecord:A,versionOf:ge}=globalThis.secureBase["records/record.js"];var h=1e6,R="secure-base-answers",b=1,U=8,M=500,D=2e3;function N(s,e){let t={format:R,version:b,saved_at:e.toISOString(),records:s};return`${JSON.stringify(t,null,2)}
`}function F(s,e=O){if(s.length>h)return{refused:"too-big"};let t;try{t=JSON.parse(s)}catch{return{refused:"not-json"}}if(!p(t)||t.format!==R)return{refused:"not-ours"};if(G(t,e))return{refused:"newer"};let o=new Date(typeof t.saved_at=="string"?t.saved_at:"");if(t.version!==b||Number.isNaN(o.getTime())||!p(t.records)||!g(t,U))return{refused:"damaged"};let d=Object.entries(t.records),i=d.flatMap(([a,c])=>{let y=A(c,e);return y?.activity===a?[y]:[]});return i.length!==d.length||i.length>M?{refused:"damaged"}:{records:Object.fromEntries(i.map(a=>[a.activity,a])),savedAt:o}}function G(s,e){return typeof s.version=="number"&&s.version>b?!0:p(s.records)&&Object.values(s.records).some(t=>j(t,e))}function g(s,e){return typeof s=="string"?s.length<=D&&!/[<>]/.test(s):typeof s!="object"||s===null?!0:e===0?!1:Object.entries(s).every(([t,o])=>g(t,1)&&g(o,e-1))}var{createStore:B}=globalThis.secureBase["records/store.js"];var _=S`
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
`;var v=s=>s===1?"1 activity":`${s} activities`;function q(s){let t=s.getFullYear()===new Date().getFullYear()?void 0:"numeric";return s.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:t})}var r={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(s,e)=>`Kept on this device: answers to ${v(s)}${e?`, last on ${q(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:s=>`Saved as ${s}.`,fileName:s=>`secure-base-answers-${s.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(s,e)=>`This file holds answers to ${v(s)}, saved on ${q(e)}.`,willReplace:s=>s?`It replaces what is kept here for ${s===1?"1 of them":`${s} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:s=>`Answers to ${v(s)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${h/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var l=class extends k{constructor(){super(),this.headingLevel=2,this.store=B(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,t){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(t)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let t=e&&this.renderRoot.querySelector(e);t instanceof HTMLElement&&t.focus()}save(){let e=new Date,t=new Blob([N(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(t),o.href=this.fileAddress,o.download=r.fileName(e),o.click(),this.tell(r.saved(o.download))}async readFile({target:e}){let t=e,o=t.files?.[0];if(!o)return;let i=o.size>h?{refused:"too-big"}:F(await o.text());if(t.value="","refused"in i)return this.tell(r.refusals[i.refused],"[data-load]");let a=Object.values(i.records).filter(c=>!x(c));return a.length?this.ask({records:a,savedAt:i.savedAt}):this.tell(r.emptyFile,"[data-load]")}load(e){let t=e.filter(o=>this.store.keep(o));this.tell(t.length===e.length?r.loaded(f(t)):r.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(r.erased,"[data-undo]"):this.tell(r.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?r.undone:r.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=f(Object.values(this.store.all())),{text:t,count:o}=this.message;return n`
<div class="activity" role="group" aria-labelledby="title">
${L(this.headingLevel,r.title,"title")}
<p>${e?r.kept(e,this.store.lastKept()):r.nothingKept}</p>
<p class="quiet">${r.onlyHere}</p>
<div class="row">
${e?n`<button class="primary" type="button" @click=${this.save}>${r.save}</button>`:u}
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
</button>`:u}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(o,n`<p>${t}</p>`)}</div>
${this.undoErase?n`<button type="button" data-undo @click=${this.undo}>${r.undo}</button>`:u}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return u;if(this.asking==="erase")return this.renderAsking(r.eraseQuestion,{text:r.keepThem,act:()=>this.tell(r.leftAlone,"[data-erase]")},{text:r.eraseThem,act:()=>this.erase()});let{records:e,savedAt:t}=this.asking,o=this.store.all(),d=e.filter(({activity:c})=>Object.hasOwn(o,c)),a=`${r.willLoad(f(e),t)} ${r.willReplace(f(d))}`;return this.renderAsking(a,{text:r.loadThem,act:()=>this.load(e)},{text:r.leaveIt,act:()=>this.tell(r.leftAlone,"[data-load]")})}renderAsking(e,t,o){return n`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${t.act}>${t.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};m(l,"styles",[E,T,_]),m(l,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function f(s){let e=s.filter(({kind:t})=>t!=="reading");return new Set(e.map(({activity:t})=>t.replace(/_note$/,""))).size}w("sb-answers",l);})();
