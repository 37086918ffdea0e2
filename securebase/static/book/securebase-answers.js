/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:v,css:w,html:n,nothing:l}=globalThis.secureBase.lit;var{keyed:y}=globalThis.secureBase["lit/directives/keyed.js"];var{controlStyles:k}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:$}=globalThis.secureBase["activity/styles.js"];var{renderHeading:L}=globalThis.secureBase["activity/templates.js"];var{carryAlong:A}=globalThis.secureBase["records/carrying.js"];var{follow:T}=globalThis.secureBase["records/following.js"];var{bring:x,coming:m}=globalThis.secureBase["records/merging.js"];var{isBlank:j}=globalThis.secureBase["records/record.js"];var{LARGEST_FILE:h,readSavedFile:S,writeSavedFile:B}=globalThis.secureBase["records/saved-file.js"];var{createStore:I}=globalThis.secureBase["records/store.js"];var{activitiesOf:E,placesInPage:F,sorted:N,thingsIn:d}=globalThis.secureBase["book/answers/activities.js"];var{words:u}=globalThis.secureBase["book/answers/activity-words.js"];var q=w`
.row{margin-block-start:1em}.question{margin-block-start:1em;padding:1em}.question p{margin:0}.message p{margin:0;font-weight:600}.message:not(:has(p:not(:empty),button)){margin:0}`;var{activities:f,things:p,listed:g,day:O}=u,t=globalThis.secureBase?.words?.answers??{title:"Save, load or erase",nothingKept:"Nothing that you read or answered is kept on this device yet.",kept:(i,e)=>`Kept on this device: ${g(p(i))}${e?`, last on ${O(e)}`:""}.`,on:i=>`on the page “${i}”`,gone:"Something that is no longer in the course.",onlyHere:"It stays in this browser. Nobody else can see it unless you share the device.",save:"Save to a file",saved:i=>`Saved as ${i}.`,fileName:i=>`secure-base-answers-${i.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(i,e)=>`This file, saved on ${O(e)}, holds ${g(p(i))}.`,willAdd:({fresh:i,more:e,left:s,others:o,isAllHere:r})=>{let a=[...i.length?[`${f(i.length)} new here`]:[],...e.length?[`more answers to ${f(e.length)}`]:[],...p(o)];return[...r?["It is all kept here already."]:[],...a.length?[`It adds ${g(a)}. Nothing that is kept here goes away.`]:[],...s.length?[`${f(s.length)} cannot be joined with what is kept here, which stays.`]:[]]},loadIt:"Load it",leaveIt:"Leave it",loaded:i=>`Loaded: ${g(p(i))}.`,notAllLoaded:"A newer version of the course has kept answers here. We left those as they are, and loaded the rest.",noneLoaded:"This device has no room for it, or does not let us keep any. Nothing has changed.",leftAlone:"Nothing has changed.",emptyFile:"This file holds nothing to load.",erase:"Erase it all",eraseQuestion:"Erase all that is kept here of what you read and answered?",eraseIt:"Yes, erase it all",keepIt:"Keep it",erased:"It is all erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"All is as it was.",notUndone:"This browser would not take it all back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${h/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var c=class extends v{static styles=[$,k,q];static properties={headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoLast:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=I(window),this.asking=null,this.message={text:"",count:0},this.undoLast=null,this.fileAddress="",T(this,()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),URL.revokeObjectURL(this.fileAddress)}async tell(e,s,o=null){this.asking=o,this.message={text:e,count:this.message.count+1},await this.focusOn(s)}ask(e){return this.undoLast=null,this.tell("",".question",e)}async focusOn(e){await this.updateComplete;let s=e&&this.renderRoot.querySelector(e);s instanceof HTMLElement&&s.focus()}save(){let e=new Date,s=new Blob([B(this.store.all(),e)],{type:"application/json"}),o=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(s),o.href=this.fileAddress,o.download=t.fileName(e),o.click(),this.tell(t.saved(o.download))}async readFile({target:e}){let s=e,o=s.files?.[0];if(!o)return;let a=o.size>h?{refused:"too-big"}:S(await o.text());if(s.value="","refused"in a)return this.tell(t.refusals[a.refused],"[data-load]");let b=Object.values(a.records).filter(R=>!j(R));return b.length?this.ask({records:b,savedAt:a.savedAt}):this.tell(t.emptyFile,"[data-load]")}load(e){let s=x(this.store,m(this.store,e));this.undoLast=s?.undo??null;let o=s?.left?t.notAllLoaded:t.loaded(d(e));this.tell(s?o:t.noneLoaded,s?"[data-undo]":"[data-load]")}erase(){this.undoLast=this.store.eraseAll(),this.undoLast?this.tell(t.erased,"[data-undo]"):this.tell(t.notErased,"[data-load]")}undo(){let e=this.undoLast?.();this.undoLast=null,this.tell(e?t.undone:t.notUndone,"[data-load]")}renderKept(){let e=F(),s=Object.values(this.store.all()),o=u.others(d(s));return n`<ul>
${E(s).map(r=>{let a=e[r];return n`<li>
${a?n`<a href=${a.href} @click=${A}>${a.title}</a>, ${t.on(a.page)}`:t.gone}
</li>`})}
${o.map(r=>n`<li>${r}</li>`)}
</ul>`}render(){let e=Object.values(this.store.all()),s=e.length,{text:o,count:r}=this.message;return n`
<div class="activity" role="group" aria-labelledby="title">
${L(this.headingLevel,t.title,"title")}
<p>${s?t.kept(d(e),this.store.lastKept()):t.nothingKept}</p>
${s?this.renderKept():l}
<p class="quiet">${t.onlyHere}</p>
<div class="row">
${s?n`<button class="primary" type="button" @click=${this.save}>${t.save}</button>`:l}
<button type="button" data-load @click=${this.openFile}>${t.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${t.file}
hidden
@change=${this.readFile}
/>
${s?n`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${t.erase}
</button>`:l}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${y(r,n`<p>${o}</p>`)}</div>
${this.undoLast?n`<button type="button" data-undo @click=${this.undo}>${t.undo}</button>`:l}
</div>
</div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return l;if(this.asking==="erase")return this.renderAsking(t.eraseQuestion,{text:t.keepIt,act:()=>this.tell(t.leftAlone,"[data-erase]")},{text:t.eraseIt,act:()=>this.erase()});let{records:e,savedAt:s}=this.asking,o=t.willLoad(d(e),s),r=t.willAdd(N(m(this.store,e))),a=[o,...r].join(" ");return this.renderAsking(a,{text:t.loadIt,act:()=>this.load(e)},{text:t.leaveIt,act:()=>this.tell(t.leftAlone,"[data-load]")})}renderAsking(e,s,o){return n`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${s.act}>${s.text}</button>
<button type="button" @click=${o.act}>${o.text}</button>
</div>
</div>`}};customElements.define("sb-answers",c);})();
