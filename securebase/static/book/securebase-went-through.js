/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:h,css:p,html:n,nothing:d}=globalThis.secureBase.lit;var{controlStyles:m}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:u}=globalThis.secureBase["activity/styles.js"];var{renderHeading:b}=globalThis.secureBase["activity/templates.js"];var{loadScripts:y}=globalThis.secureBase["loading.js"];var{follow:g}=globalThis.secureBase["records/following.js"];var{readPlace:f}=globalThis.secureBase["records/reading.js"];var{createStore:w,isEachPageAlone:v}=globalThis.secureBase["records/store.js"];var{printAlone:$}=globalThis.secureBase["paper/print-alone.js"];var T={day:"numeric",month:"long",year:"numeric"},k=t=>t.toLocaleDateString("en-GB",T),e=globalThis.secureBase?.words?.["went-through"]??{title:"A record on paper",none:"When you have read all parts of a lesson, it stands here with the day.",apart:"In this browser, a book from a folder keeps what you do on each page apart, so we cannot know here what you have read.",some:t=>t===1?"It has one lesson on it, with the day you last read it.":`It has ${t} lessons on it, each with the day you last read it.`,name:"Name to print on it",nameHint:"Only if you like. It is not kept anywhere.",withCodes:"Print a code with my answers too",codesHint:"It opens them on another device. Leave it off if the sheet is for somebody else: whoever has the code can see your answers, and what you wrote.",noCodes:"The code could not be loaded. Without it, the record can be printed as before.",print:"Print the record",ready:"The page to print is ready.",course:"Secure Base",heading:"A record of what was read",says:t=>`${t||"The reader"} went through these lessons of the course, on these days.`,lesson:"Lesson",readOn:"Last read on",on:t=>k(new Date(1e3*t)),goOn:"To carry on with another phone or computer",claims:t=>`Made by the reader in their own browser on ${k(t)}. It says that all parts of these lessons were opened to their end, and no more: it is no certificate, and nobody has checked or marked anything.`};var B=`
.sheet {
color: #000;
font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
font-size: 11pt;
line-height: 1.4;
}
h1,
.says {
font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
}
.course {
margin: 0;
letter-spacing: 0.04em;
}
h1 {
margin: 2mm 0 6mm;
font-size: 24pt;
font-weight: 600;
line-height: 1.15;
}
.says {
margin: 0 0 7mm;
font-size: 14pt;
overflow-wrap: anywhere;
}
table {
width: 100%;
border-collapse: collapse;
border-top: 1.5pt solid #000;
border-bottom: 1.5pt solid #000;
}
th,
td {
padding: 1.6mm 0;
border-top: 0.5pt solid #888;
text-align: start;
vertical-align: baseline;
font-weight: 400;
}
thead th {
border-top: 0;
font-weight: 600;
}
tr > :last-child {
white-space: nowrap;
text-align: end;
}
.claims {
margin: 7mm 0 0;
font-size: 10pt;
}
.codes {
margin: 7mm 0 0;
font-size: 10pt;
break-inside: avoid;
}
h2 {
margin: 0;
font-size: 12pt;
}
`;function x(t,s,o,a=null){let r=n`<div class="sheet">
<p class="course">${e.course}</p>
<h1>${e.heading}</h1>
<p class="says">${e.says(t)}</p>
<table>
<thead>
<tr>
<th scope="col">${e.lesson}</th>
<th scope="col">${e.readOn}</th>
</tr>
</thead>
<tbody>
${s.map(({title:c,at:i})=>n`<tr>
<th scope="row">${c}</th>
<td>${e.on(i)}</td>
</tr>`)}
</tbody>
</table>
<p class="claims">${e.claims(o)}</p>
${a?n`<div class="codes"><h2>${e.goOn}</h2>${a}</div>`:d}
</div>`;$(r,B,e.heading)}var C=80,A=p`
label{display:block;margin-block-start:1em;font-weight:600}input[type="text"]{width:100%;max-width:24rem;margin-block-start:0.3em}.pressable{align-items:start;padding-block:0.5em;font-weight:400}.pressable input{margin-block-start:0.125em}.pressable + p{margin-block-start:0}.row{margin-block-start:1em}`,l=class extends h{static styles=[u,m,A];static properties={headingLevel:{type:Number,attribute:"heading-level"},told:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=w(window),this.told="",g(this,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.toggleAttribute("prints-fallback",!0)}get read(){let s=this.querySelector(":scope > script.sb-lessons")?.textContent;return JSON.parse(s??'{"lessons":[]}').lessons.flatMap(({lesson:a,title:r,parts:c})=>{let i=f(this.store,a);return i&&c.every(S=>i.parts.includes(S))?[{title:r,at:i.at}]:[]})}async print(s){s.preventDefault();let[o,a]=[...this.renderRoot.querySelectorAll("input")],r=a.checked?await E():null;if(r?.found&&"told"in r.found){this.told=r.found.told;return}if(a.checked&&!r){this.told=e.noCodes;return}x(o.value.trim(),this.read,new Date,r),this.told=e.ready}render(){let s=this.read.length;return n`
<div class="activity" role="group" aria-labelledby="title">
${b(this.headingLevel,e.title,"title")}
<p>${s?e.some(s):v()?e.apart:e.none}</p>
${s?this.renderForm():d}
</div>
<div class="printed"><slot></slot></div>
`}renderForm(){return n`<form @submit=${this.print}>
<label for="name">${e.name}</label>
<input
id="name"
type="text"
autocomplete="name"
maxlength=${C}
aria-describedby="hint"
/>
<p class="quiet" id="hint">${e.nameHint}</p>
<label class="pressable">
<input type="checkbox" aria-describedby="codes-hint" />
${e.withCodes}
</label>
<p class="quiet" id="codes-hint">${e.codesHint}</p>
<div class="row"><button type="submit" class="primary">${e.print}</button></div>
<p class="quiet" role="status">${this.told}</p>
</form>`}};async function E(){let{passport:t="",answers:s=""}=document.body.dataset;try{await y(t);let o=document.createElement("sb-passport-codes");return o.page=s,o.hidden=!0,document.body.append(o),await o.draw(),await o.updateComplete,o.remove(),o.hidden=!1,o}catch{return null}}customElements.define("sb-went-through",l);})();
