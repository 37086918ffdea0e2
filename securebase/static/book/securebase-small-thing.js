/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var O=Object.defineProperty;var _=Object.getPrototypeOf;var q=Reflect.get;var F=(r,e,t)=>e in r?O(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var k=(r,e,t)=>F(r,typeof e!="symbol"?e+"":e,t);var x=(r,e,t)=>q(_(r),t,e);var{define:T}=globalThis.secureBase["define.js"];var{CSSResult:N,LitElement:U,ReactiveElement:V,_$LE:D,_$LH:z,adoptStyles:G,css:C,defaultConverter:J,getCompatibleStyle:Q,html:o,isServer:K,mathml:P,noChange:W,notEqual:X,nothing:v,render:Z,supportsAdoptingStyleSheets:ee,svg:te,unsafeCSS:se}=globalThis.secureBase.lit;var{keyed:m}=globalThis.secureBase["lit/directives/keyed.js"];var{mark:oe,renderHeading:$,renderOrigins:ie,renderSources:ae}=globalThis.secureBase["activity/templates.js"];var{labelled:ce,listed:de,plainText:he,readNumber:ue,renderText:f,safeAddress:pe,spoken:ge,withoutStop:me}=globalThis.secureBase["activity/text.js"];var{CueCards:A}=globalThis.secureBase["kinds/cue-cards/deck.js"];var{ACTIVITY:w,BEFORE_BIRTH:ye,ageInMonths:ke,fittingFirst:b,keepAge:xe}=globalThis.secureBase["records/baby-age.js"];var H=864e5;function S(r,e,t,s,i){let n=Math.floor((i.getTime()-i.getTimezoneOffset()*6e4)/H),c=({id:d})=>!(d in t),y=b(B(r,n),s),p=[...y.filter(c),...y.filter(d=>!c(d))],g=b(B(e,n),s),E=Object.keys(t).length>0,[j,I]=E&&n%2?[g,p]:[p,g],M=Math.max(p.length,g.length);return Array.from({length:M},(d,h)=>[...j.slice(h,h+1),...I.slice(h,h+1)]).flat()}function B(r,e){let t=e%(r.length||1);return[...r.slice(t),...r.slice(0,t)]}var u={look:"Something to look at",do:"Something to do",another:"Another small thing"};var L=C`
:host {
margin-block: 1em 0;
}
.activity {
padding: 0;
border: 0;
background: none;
}
.picture {
max-width: 13rem;
}
.another {
margin-block-start: 1em;
}
@media print {
.activity {
display: none;
}
}
`,a=class a extends A{constructor(){super(),this.count=0,this.things=[],this.unfollowAge=null}get kind(){return"cue-cards"}connectedCallback(){super.connectedCallback(),this.arrange();let e=this.closest("details");e&&(e.ontoggle=()=>e.open&&e.scrollIntoView()),this.unfollowAge=this.store.subscribe(t=>{(t===null||t===w)&&this.arrange()})}disconnectedCallback(){super.disconnectedCallback(),this.unfollowAge?.()}arrange(){let{spec:e,planner:t}=this;if(!e||!t)return;let s=t.groups.filter(({suggest:n})=>n).flatMap(({moments:n})=>n.filter(({minutes:c})=>c===1)),i=this.record?.answers??{};this.things=S(e.cards,s,i,this.store,new Date),this.count=0,this.requestUpdate()}get planner(){let[,e]=this.querySelectorAll(":scope > script.sb-spec");return JSON.parse(e?.textContent??"null")}another(){this.count+=1,this.draft="",this.isUnchosen=!1,this.announce(""),this.requestUpdate(),this.focusOn("#card")}render(){let{spec:e,record:t}=this,s=this.things[this.count%this.things.length];if(!e||!t||!s)return o`<slot></slot>`;let{text:i,count:n}=this.announcement;return o`
<div class="activity">
${m(s.id,o`<article class="card" aria-labelledby="card">
${"options"in s?this.renderCard(s,t.answers):this.renderMoment(s)}
</article>`)}
<button class="another" type="button" @click=${this.another}>${u.another}</button>
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${m(n,o`<p>${i}</p>`)}
</div>
`}renderTitle(e,t){let s=o`<span class="number">${e}</span> ${t}`;return $(this.headingLevel+1,s,"card")}renderCard(e,t){let s=t[e.id];return o`${this.renderTitle(u.look,e.title)} ${this.renderFace(e)}
${s===void 0?this.renderQuestion(e):this.renderBack(e,s)}`}renderMoment({text:e,why:t,also:s}){return o`${this.renderTitle(u.do,e)}
<p>${f(t)}</p>
${s?o`<p>${f(s)}</p>`:v}`}};k(a,"styles",[...x(a,a,"styles"),L]);var l=a;T("sb-small-thing",l);})();
