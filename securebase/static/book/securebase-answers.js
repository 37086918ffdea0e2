/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var I=Object.defineProperty;var C=(t,e,s)=>e in t?I(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var m=(t,e,s)=>C(t,typeof e!="symbol"?e+"":e,s);var{define:w}=globalThis.secureBase["define.js"];var{CSSResult:K,LitElement:k,ReactiveElement:Q,_$LE:V,_$LH:z,adoptStyles:J,css:S,defaultConverter:P,getCompatibleStyle:W,html:n,isServer:X,mathml:Z,noChange:ee,notEqual:te,nothing:u,render:se,supportsAdoptingStyleSheets:oe,svg:re,unsafeCSS:ie}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:T,sliderStyles:le}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:E}=globalThis.secureBase["activity/styles.js"];var{mark:ue,renderHeading:L,renderOrigins:he,renderSources:pe}=globalThis.secureBase["activity/templates.js"];var{FORMS:O,isBlank:x,isFromNewerVersion:j,isObject:p,mustStay:me,readRecord:A,versionOf:ge}=globalThis.secureBase["records/record.js"];var h=1e6,R="secure-base-answers",b=1,U=8,M=500,D=2e3;function N(t,e){let s={format:R,version:b,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function F(t,e=O){if(t.length>h)return{refused:"too-big"};let s;try{s=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(s)||s.format!==R)return{refused:"not-ours"};if(G(s,e))return{refused:"newer"};let r=new Date(typeof s.saved_at=="string"?s.saved_at:"");if(s.version!==b||Number.isNaN(r.getTime())||!p(s.records)||!g(s,U))return{refused:"damaged"};let d=Object.entries(s.records),i=d.flatMap(([a,c])=>{let y=A(c,e);return y?.activity===a?[y]:[]});return i.length!==d.length||i.length>M?{refused:"damaged"}:{records:Object.fromEntries(i.map(a=>[a.activity,a])),savedAt:r}}function G(t,e){return typeof t.version=="number"&&t.version>b?!0:p(t.records)&&Object.values(t.records).some(s=>j(s,e))}function g(t,e){return typeof t=="string"?t.length<=D&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,r])=>g(s,1)&&g(r,e-1))}var{createStore:B}=globalThis.secureBase["records/store.js"];var _=S`
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
`;var v=t=>t===1?"1 activity":`${t} activities`;function q(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var o={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${v(t)}${e?`, last on ${q(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${v(t)}, saved on ${q(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${v(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${h/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var l=class extends k{constructor(){super(),this.headingLevel=2,this.store=B(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([N(this.store.all(),e)],{type:"application/json"}),r=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),r.href=this.fileAddress,r.download=o.fileName(e),r.click(),this.tell(o.saved(r.download))}async readFile({target:e}){let s=e,r=s.files?.[0];if(!r)return;let i=r.size>h?{refused:"too-big"}:F(await r.text());if(s.value="","refused"in i)return this.tell(o.refusals[i.refused],"[data-load]");let a=Object.values(i.records).filter(c=>!x(c));return a.length?this.ask({records:a,savedAt:i.savedAt}):this.tell(o.emptyFile,"[data-load]")}load(e){let s=e.filter(r=>this.store.keep(r));this.tell(s.length===e.length?o.loaded(f(s)):o.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(o.erased,"[data-undo]"):this.tell(o.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?o.undone:o.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=f(Object.values(this.store.all())),{text:s,count:r}=this.message;return n`
<div class="activity" role="group" aria-labelledby="title">
${L(this.headingLevel,o.title,"title")}
<p>${e?o.kept(e,this.store.lastKept()):o.nothingKept}</p>
<p class="quiet">${o.onlyHere}</p>
<div class="row">
${e?n`<button class="primary" type="button" @click=${this.save}>${o.save}</button>`:u}
<button type="button" data-load @click=${this.openFile}>${o.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${o.file}
hidden
@change=${this.readFile}
/>
${e?n`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${o.erase}
</button>`:u}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${$(r,n`<p>${s}</p>`)}</div>
${this.undoErase?n`<button type="button" data-undo @click=${this.undo}>${o.undo}</button>`:u}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return u;if(this.asking==="erase")return this.renderAsking(o.eraseQuestion,{text:o.keepThem,act:()=>this.tell(o.leftAlone,"[data-erase]")},{text:o.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,r=this.store.all(),d=e.filter(({activity:c})=>Object.hasOwn(r,c)),a=`${o.willLoad(f(e),s)} ${o.willReplace(f(d))}`;return this.renderAsking(a,{text:o.loadThem,act:()=>this.load(e)},{text:o.leaveIt,act:()=>this.tell(o.leftAlone,"[data-load]")})}renderAsking(e,s,r){return n`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${r.act}>${r.text}</button>
</div>
</div>`}};m(l,"styles",[E,T,_]),m(l,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function f(t){return new Set(t.map(({activity:e})=>e.replace(/_note$/,""))).size}w("sb-answers",l);})();
