/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:d,css:h,html:o,nothing:p}=globalThis.secureBase.lit;var{controlStyles:m}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:u}=globalThis.secureBase["activity/styles.js"];var{renderHeading:y}=globalThis.secureBase["activity/templates.js"];var{follow:g}=globalThis.secureBase["records/following.js"];var{readPlace:b}=globalThis.secureBase["records/reading.js"];var{createStore:f}=globalThis.secureBase["records/store.js"];var{printAlone:w}=globalThis.secureBase["paper/print-alone.js"];var S={day:"numeric",month:"long",year:"numeric"},v=t=>t.toLocaleDateString("en-GB",S),e=globalThis.secureBase?.words?.["went-through"]??{title:"A record on paper",none:"When you have read all parts of a lesson, it stands here with the day.",some:t=>`${t===1?"One lesson is":`${t} lessons are`} on it, each with the day on which you read it last.`,name:"Name to print on it",nameHint:"Only if you like. It is not kept anywhere.",print:"Print the record",ready:"The page to print is ready.",course:"Secure Base",heading:"A record of what was read",says:t=>`${t||"The reader"} went through these lessons of the course, on these days.`,lesson:"Lesson",readOn:"Last read on",on:t=>v(new Date(1e3*t)),claims:t=>`Made by the reader in their own browser on ${v(t)}. It says that all parts of these lessons were opened to their end, and no more: it is no certificate, and nobody has checked or marked anything.`};var T=`
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
`;function $(t,s,a){let i=o`<div class="sheet">
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
${s.map(({title:n,at:l})=>o`<tr>
<th scope="row">${n}</th>
<td>${e.on(l)}</td>
</tr>`)}
</tbody>
</table>
<p class="claims">${e.claims(a)}</p>
</div>`;w(i,T,e.heading)}var k=80,B=h`
label{display:block;margin-block-start:1em;font-weight:600}input[type="text"]{width:100%;max-width:24rem;margin-block-start:0.3em}.row{margin-block-start:1em}`,r=class extends d{static styles=[u,m,B];static properties={headingLevel:{type:Number,attribute:"heading-level"},told:{state:!0}};constructor(){super(),this.headingLevel=2,this.store=f(window),this.told="",g(this,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.toggleAttribute("prints-fallback",!0)}get read(){let s=this.querySelector(":scope > script.sb-lessons")?.textContent;return JSON.parse(s??'{"lessons":[]}').lessons.flatMap(({lesson:i,title:n,parts:l})=>{let c=b(this.store,i);return c&&l.every(x=>c.parts.includes(x))?[{title:n,at:c.at}]:[]})}print(s){s.preventDefault();let a=this.renderRoot.querySelector("#name");$(a.value.trim(),this.read,new Date),this.told=e.ready}render(){let s=this.read.length;return o`
<div class="activity" role="group" aria-labelledby="title">
${y(this.headingLevel,e.title,"title")}
<p>${s?e.some(s):e.none}</p>
${s?this.renderForm():p}
</div>
<div class="printed"><slot></slot></div>
`}renderForm(){return o`<form @submit=${this.print}>
<label for="name">${e.name}</label>
<input
id="name"
type="text"
autocomplete="name"
maxlength=${k}
aria-describedby="hint"
/>
<p class="quiet" id="hint">${e.nameHint}</p>
<div class="row"><button type="submit" class="primary">${e.print}</button></div>
<p class="quiet" role="status">${this.told}</p>
</form>`}};customElements.define("sb-went-through",r);})();
