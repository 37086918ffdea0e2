/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:$}=globalThis.secureBase["define.js"];var{CSSResult:ie,LitElement:ne,ReactiveElement:ae,_$LE:le,_$LH:pe,adoptStyles:ue,css:B,defaultConverter:ce,getCompatibleStyle:de,html:d,isServer:me,mathml:he,noChange:be,notEqual:we,nothing:T,render:ge,supportsAdoptingStyleSheets:fe,svg:ye,unsafeCSS:xe}=globalThis.secureBase.lit;var{mark:$e,renderHeading:H,renderOrigins:Be,renderSources:v}=globalThis.secureBase["activity/templates.js"];var{labelled:h,listed:He,plainText:p,readNumber:ve,renderText:i,safeAddress:Oe,spoken:O,withoutStop:Se}=globalThis.secureBase["activity/text.js"];var{CardDeck:S}=globalThis.secureBase["cards/deck.js"];var{words:C}=globalThis.secureBase["cards/words.js"];var{adultExpressions:je,babyExpressions:b,mixExpressions:Ee}=globalThis.secureBase["figures/expressions.js"];var{HEIGHT:Ae,WIDTH:_e,drawBabyFace:M,drawPair:Ie,tears:W}=globalThis.secureBase["figures/face.js"];var{babyHair:j,glasses:De,hairOf:Ge,inked:u}=globalThis.secureBase["figures/hair.js"];var{turnHead:w}=globalThis.secureBase["figures/head.js"];var{people:E}=globalThis.secureBase["figures/people.js"];var{BABY_HEAD:Xe,adultArm:Fe,babyArms:Ke,sleeved:z}=globalThis.secureBase["figures/arms.js"];var{BLUSH:Ne,INK:g,drawFeatures:Pe,ellipse:Ue}=globalThis.secureBase["figures/features.js"];var A=[180,330],_=[180,126],K=[[142,232],[218,232]],f={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},y=({lean:r=0})=>r?`rotate(${r} ${A[0]} ${A[1]})`:"";function I({lean:r=0,tilt:e=0,head:t=[0,0]}){let s=r?`${y({lean:r,arms:f.still.arms})} `:"",o=e?` rotate(${e})`:"";return`${s}translate(${_[0]+t[0]} ${_[1]+t[1]})${o}`}function L({top:r,topShade:e},{chestOut:t=!1}){return[...u(t?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",r),{d:"M138 211C152 232 206 234 222 213",stroke:e,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:e,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:g,width:6}]}function D(r,{arms:[e,t]}){return[e,t].flatMap((s,o)=>z(K[o],s.elbow,s.wrist,s.points,s.curl??0,r,o?-1:1,s.spread))}function G(){return[{d:"M-6 246L26 230",stroke:g,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...u("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var x=360,k=330,{interest:q,joy:N,neutral:n,fuss:P,cry:U}=b,V=b["small-smile"],J={calm:n,bright:{...q,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...V,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:N,yawning:{...n,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...n,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...n,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:P,crying:U,"lips-closed":{...n,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...n,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...n,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...n,eyesOpen:.86,smile:.1,mouthWide:.7}},R={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},Q=(r,e)=>({...J[r],...R[e]});function ee({ground:r,light:e}){return[{d:`M0 0H${x}V${k}H0Z`,fill:r},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:e},...u("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function se(r,e,t){let s=Q(e,t),o=w("baby",s.turn,s.nod);return[...M(r,o,s),...W(o,s.tears)]}function te(r,e){let{turn:t,nod:s}=R[e];return j(w("baby",t,s),r)}function re(r,e){let t=f[e],s=y(t);return{back:[{transform:s,shapes:L(r,t)},{transform:"",shapes:t.spoon?G():[]}],head:I(t),front:[{transform:s,shapes:D(r,t)}]}}function Y({expression:r,gaze:e,posture:t,baby_of:s}){let o=E[s],{back:l,head:m,front:F}=re(o.baby,t);return[{transform:"",shapes:ee(o)},...l,{transform:m,shapes:[...se(o.baby,r,e),...te(o.baby,e)]},...F]}var{drawLayers:Z}=globalThis.secureBase["figures/draw.js"];var X=B`
.face {
display: grid;
gap: 0.5em 1.5em;
align-items: center;
margin-block-start: 1em;
}
.picture {
display: block;
width: 100%;
max-width: 22rem;
height: auto;
margin-inline: auto;
border-radius: var(--sb-radius);
}
.see {
font-size: 1.1em;
}
.else {
margin-block-start: 1em;
}
.others summary {
margin-block-start: 0.5em;
}
.others li + li {
margin-block-start: 0.5em;
}
.clue {
margin-block-start: 1em;
font-weight: 600;
}
@container (min-width: 38em) {
.face {
grid-template-columns: minmax(0, 18rem) 1fr;
}
}
`;var a={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var c=class extends S{static styles=[...super.styles,X];titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({looks:e,picture:t,see:s}){return d`<div class="face">
<svg
class="picture"
viewBox="0 0 ${x} ${k}"
role="img"
aria-label=${t}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${Z(Y(e))}
</svg>
<p class="see">${i(s)}</p>
</div>`}renderBack(e,t){let s=e.options.find(({id:l})=>l===t),o=e.options.filter(({id:l})=>l!==t);return d`<div class="back">
<div class="told">
<p><strong>${C.yourGuess}</strong> ${i(s?.text??"")}</p>
<p>${i(s?.feedback??"")}</p>
</div>
${H(this.headingLevel+2,a.back,"back")}
<p>${i(e.may_mean)}</p>
<p class="label">${a.mightHelp}</p>
<p>${i(e.might_help)}</p>
<p class="else"><strong>${a.couldAlsoBe}</strong> ${i(e.could_also_be)}</p>
<details class="others">
<summary>${a.otherGuesses}</summary>
<ul>
${o.map(({text:l,feedback:m})=>d`<li><em>${i(l)}</em> ${i(m)}</li>`)}
</ul>
</details>
<p class="clue">${a.neverCertain}</p>
${this.spec?v(this.spec,e.sources):T}
</div>`}tellBack(e,t){let s=e.options.find(({id:o})=>o===t)?.feedback??"";return O([p(s),p(e.may_mean),h(a.mightHelp,p(e.might_help)),h(a.couldAlsoBe,p(e.could_also_be))])}};$("sb-cue-cards",c);})();
