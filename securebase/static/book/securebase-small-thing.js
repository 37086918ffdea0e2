/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:M,LitElement:N,ReactiveElement:O,_$LE:_,_$LH:q,adoptStyles:F,css:y,defaultConverter:H,getCompatibleStyle:L,html:n,isServer:R,mathml:U,noChange:V,notEqual:Y,nothing:k,render:D,supportsAdoptingStyleSheets:G,svg:J,unsafeCSS:Q}=globalThis.secureBase.lit;var{keyed:m}=globalThis.secureBase["lit/directives/keyed.js"];var{mark:P,pause:W,renderHeading:T,renderOrigins:X,renderSources:Z}=globalThis.secureBase["activity/templates.js"];var{labelled:te,listed:se,plainText:re,readNumber:ne,renderText:g,safeAddress:oe,spoken:ie,withoutStop:ae}=globalThis.secureBase["activity/text.js"];var{CueCards:x}=globalThis.secureBase["kinds/cue-cards/deck.js"];var{ACTIVITY:v,BEFORE_BIRTH:de,ageInMonths:he,fittingFirst:f,keepAge:ue}=globalThis.secureBase["records/baby-age.js"];var{follow:$}=globalThis.secureBase["records/following.js"];var{dayNumber:C}=globalThis.secureBase["activity/day.js"];function S(o,e,s,t,i){let r=C(i),l=({id:c})=>!(c in s),b=f(w(o,r),t),u=[...b.filter(l),...b.filter(c=>!l(c))],p=f(w(e,r),t),B=Object.keys(s).length>0,[A,E]=B&&r%2?[p,u]:[u,p],j=Math.max(u.length,p.length);return Array.from({length:j},(c,d)=>[...A.slice(d,d+1),...E.slice(d,d+1)]).flat()}function w(o,e){let s=e%(o.length||1);return[...o.slice(s),...o.slice(0,s)]}var h={look:"Something to look at",do:"Something to do",another:"Another small thing"};var I=y`
:host{margin-block:1em 0}.activity{padding:0;border:0;background:none}.drawing{max-width:13rem}.another{margin-block-start:1em}@media print{.activity{display:none}}`,a=class extends x{static styles=[...super.styles,I];constructor(){super(),this.count=0,this.things=[],$(this,()=>this.arrange(),()=>v)}get kind(){return"cue-cards"}connectedCallback(){super.connectedCallback(),this.arrange();let e=this.closest("details");e&&(e.ontoggle=()=>e.open&&e.scrollIntoView())}arrange(){let{spec:e,planner:s}=this;if(!e||!s)return;let t=s.groups.filter(({suggest:r})=>r).flatMap(({moments:r})=>r.filter(({minutes:l})=>l===1)),i=this.record?.answers??{};this.things=S(e.cards,t,i,this.store,new Date),this.count=0,this.requestUpdate()}get planner(){let[,e]=this.querySelectorAll(":scope > script.sb-spec");return JSON.parse(e?.textContent??"null")}another(){this.count+=1,this.draft="",this.isUnchosen=!1,this.announce(""),this.requestUpdate(),this.focusOn("#card")}render(){let{spec:e,record:s}=this,t=this.things[this.count%this.things.length];if(!e||!s||!t)return n`<slot></slot>`;let{text:i,count:r}=this.announcement;return n`
<div class="activity">
${m(t.id,n`<article class="card sheet" aria-labelledby="card">
${"options"in t?this.renderCard(t,s.answers):this.renderMoment(t)}
</article>`)}
<button class="another" type="button" @click=${this.another}>${h.another}</button>
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${m(r,n`<p>${i}</p>`)}
</div>
`}renderTitle(e,s){let t=n`<span class="number">${e}</span> ${s}`;return T(this.headingLevel+1,t,"card")}renderCard(e,s){let t=s[e.id];return n`${this.renderTitle(h.look,e.title)} ${this.renderFace(e)}
${t===void 0?this.renderQuestion(e):this.renderBack(e,t)}`}renderMoment({text:e,why:s,also:t}){return n`${this.renderTitle(h.do,e)}
<p>${g(s)}</p>
${t?n`<p>${g(t)}</p>`:k}`}};customElements.define("sb-small-thing",a);})();
