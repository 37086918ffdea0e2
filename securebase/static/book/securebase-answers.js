/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var U=Object.defineProperty;var D=(t,e,s)=>e in t?U(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var m=(t,e,s)=>D(t,typeof e!="symbol"?e+"":e,s);var{CSSResult:V,LitElement:y,ReactiveElement:z,_$LE:Q,_$LH:J,adoptStyles:P,css:w,defaultConverter:W,getCompatibleStyle:X,html:l,isServer:Z,mathml:ee,noChange:te,notEqual:se,nothing:d,render:ie,supportsAdoptingStyleSheets:ne,svg:ae,unsafeCSS:re}=globalThis.secureBase.lit;var{keyed:k}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:S}=globalThis.secureBase["activity/control-styles.js"];var{renderHeading:$}=globalThis.secureBase["activity/heading.js"];var{activityStyles:T}=globalThis.secureBase["activity/styles.js"];var{LONGEST_NOTE:E,RECORD_VERSION:he,isBlank:O,isFromNewerVersion:x,isIdentifier:L,isObject:p,isRecord:j}=globalThis.secureBase["records/shape.js"];var u=1e6,R="secure-base-answers",b=1,G=8,H=500;function F(t,e){let s={format:R,version:b,saved_at:e.toISOString(),records:t};return`${JSON.stringify(s,null,2)}
`}function B(t){if(t.length>u)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!p(e)||e.format!==R)return{refused:"not-ours"};if(K(e))return{refused:"newer"};let s=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==b||Number.isNaN(s.getTime())||!p(e.records)||!g(e,G))return{refused:"damaged"};let i=Object.entries(e.records),r=i.flatMap(([a,o])=>L(a)&&j(o)&&o.activity===a?[o]:[]);return r.length!==i.length||r.length>H?{refused:"damaged"}:{records:Object.fromEntries(r.map(a=>[a.activity,Y(a)])),savedAt:s}}function K(t){return typeof t.version=="number"&&t.version>b?!0:p(t.records)&&Object.values(t.records).some(x)}function g(t,e){return typeof t=="string"?t.length<=E&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([s,i])=>g(s,1)&&g(i,e-1))}function Y(t){let{version:e,activity:s}=t;switch(t.kind){case"sorter":{let i=A(t.placements,({pile:r,attempts:a,state:o})=>({pile:r,attempts:a,state:o}));return{version:e,kind:"sorter",activity:s,placements:i}}case"quiz":{let i=A(t.answers,({answer:r,attempts:a,state:o})=>({answer:r,attempts:a,state:o}));return{version:e,kind:"quiz",activity:s,current:t.current,answers:i}}case"scenario":{let i=t.path.map(({step:r,choice:a})=>({step:r,choice:a}));return{version:e,kind:"scenario",activity:s,path:i}}case"predict":return{version:e,kind:"predict",activity:s,guess:t.guess};case"explorer":return{version:e,kind:"explorer",activity:s,setting:t.setting};case"dyad-player":return{version:e,kind:"dyad-player",activity:s,second:t.second};case"planner":return{version:e,kind:"planner",activity:s,week:t.week};case"cue-cards":return{version:e,kind:"cue-cards",activity:s,...N(t)};case"claim-cards":return{version:e,kind:"claim-cards",activity:s,...N(t)};case"note":return{version:e,kind:"note",activity:s,text:t.text}}}var N=({current:t,answers:e})=>({current:t,answers:e});function A(t,e){return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,e(i)]))}var{createStore:_}=globalThis.secureBase["records/store.js"];function h(t){return new Set(t.map(({activity:e})=>e.replace(/_note$/,""))).size}var q=w`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
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
`;var v=t=>t===1?"1 activity":`${t} activities`;function I(t){let s=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:s})}var n={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${v(t)}${e?`, last on ${I(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${v(t)}, saved on ${I(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${v(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${u/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends y{constructor(){super(),this.headingLevel=2,this.store=_(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([F(this.store.all(),e)],{type:"application/json"}),i=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),i.href=this.fileAddress,i.download=n.fileName(e),i.click(),this.tell(n.saved(i.download))}async readFile({target:e}){let s=e,i=s.files?.[0];if(!i)return;let a=i.size>u?{refused:"too-big"}:B(await i.text());if(s.value="","refused"in a)return this.tell(n.refusals[a.refused],"[data-load]");let o=Object.values(a.records).filter(f=>!O(f));return o.length?this.ask({records:o,savedAt:a.savedAt}):this.tell(n.emptyFile,"[data-load]")}load(e){let s=e.filter(i=>this.store.keep(i));this.tell(s.length===e.length?n.loaded(h(s)):n.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(n.erased,"[data-undo]"):this.tell(n.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?n.undone:n.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=h(Object.values(this.store.all())),{text:s,count:i}=this.message;return l`
<div class="activity" role="group" aria-labelledby="title">
${$(this.headingLevel,n.title,{id:"title",className:"title"})}
<p>${e?n.kept(e,this.store.lastKept()):n.nothingKept}</p>
<p class="quiet">${n.onlyHere}</p>
<div class="row">
${e?l`<button class="primary" type="button" @click=${this.save}>${n.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${n.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${n.file}
hidden
@change=${this.readFile}
/>
${e?l`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${n.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${k(i,l`<p>${s}</p>`)}</div>
${this.undoErase?l`<button type="button" data-undo @click=${this.undo}>${n.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(n.eraseQuestion,{text:n.keepThem,act:()=>this.tell(n.leftAlone,"[data-erase]")},{text:n.eraseThem,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,i=this.store.all(),r=e.filter(({activity:f})=>Object.hasOwn(i,f)),o=`${n.willLoad(h(e),s)} ${n.willReplace(h(r))}`;return this.renderAsking(o,{text:n.loadThem,act:()=>this.load(e)},{text:n.leaveIt,act:()=>this.tell(n.leftAlone,"[data-load]")})}renderAsking(e,s,i){return l`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${i.act}>${i.text}</button>
</div>
</div>`}};m(c,"styles",[T,S,q]),m(c,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});var{define:C}=globalThis.secureBase["define.js"];C("sb-answers",c);})();
