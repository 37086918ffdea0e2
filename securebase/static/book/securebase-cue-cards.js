/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var U=Object.defineProperty;var V=Object.getPrototypeOf;var J=Reflect.get;var Q=(t,e,s)=>e in t?U(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var B=(t,e,s)=>Q(t,typeof e!="symbol"?e+"":e,s);var T=(t,e,s)=>J(V(t),s,e);var{define:H}=globalThis.secureBase["define.js"];var{CSSResult:he,LitElement:be,ReactiveElement:ge,_$LE:we,_$LH:fe,adoptStyles:ye,css:v,defaultConverter:xe,getCompatibleStyle:ke,html:m,isServer:$e,mathml:Be,noChange:Te,notEqual:He,nothing:O,render:ve,supportsAdoptingStyleSheets:Oe,svg:Se,unsafeCSS:Ee}=globalThis.secureBase.lit;var{mark:je,renderHeading:S,renderOrigins:We,renderSources:E}=globalThis.secureBase["activity/templates.js"];var{labelled:b,listed:Ie,plainText:p,readNumber:ze,renderText:i,safeAddress:Ae,spoken:M,withoutStop:Le}=globalThis.secureBase["activity/text.js"];var{CardDeck:j}=globalThis.secureBase["cards/deck.js"];var{words:W}=globalThis.secureBase["cards/words.js"];var{adultExpressions:Ye,babyExpressions:g,mixExpressions:De}=globalThis.secureBase["figures/expressions.js"];var{HEIGHT:Ze,WIDTH:Xe,drawBabyFace:C,drawPair:Ke,tears:I}=globalThis.secureBase["figures/face.js"];var{babyHair:z,glasses:Ne,hairOf:Pe,inked:u}=globalThis.secureBase["figures/hair.js"];var{turnHead:w}=globalThis.secureBase["figures/head.js"];var{people:A}=globalThis.secureBase["figures/people.js"];var{BABY_HEAD:Qe,adultArm:es,babyArms:ss,sleeved:L}=globalThis.secureBase["figures/arms.js"];var{BLUSH:rs,INK:f,drawFeatures:os,ellipse:is}=globalThis.secureBase["figures/features.js"];var R=[180,330],_=[180,126],ee=[[142,232],[218,232]],y={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},x=({lean:t=0})=>t?`rotate(${t} ${R[0]} ${R[1]})`:"";function F({lean:t=0,tilt:e=0,head:s=[0,0]}){let r=t?`${x({lean:t,arms:y.still.arms})} `:"",o=e?` rotate(${e})`:"";return`${r}translate(${_[0]+s[0]} ${_[1]+s[1]})${o}`}function Y({top:t,topShade:e},{chestOut:s=!1}){return[...u(s?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",t),{d:"M138 211C152 232 206 234 222 213",stroke:e,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:e,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:f,width:6}]}function D(t,{arms:[e,s]}){return[e,s].flatMap((r,o)=>L(ee[o],r.elbow,r.wrist,r.points,r.curl??0,t,o?-1:1,r.spread))}function G(){return[{d:"M-6 246L26 230",stroke:f,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...u("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var k=360,$=330,{interest:se,joy:te,neutral:n,fuss:re,cry:oe}=g,ie=g["small-smile"],ne={calm:n,bright:{...se,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...ie,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:te,yawning:{...n,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...n,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...n,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:re,crying:oe,"lips-closed":{...n,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...n,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...n,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...n,eyesOpen:.86,smile:.1,mouthWide:.7}},Z={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},ae=(t,e)=>({...ne[t],...Z[e]});function le({ground:t,light:e}){return[{d:`M0 0H${k}V${$}H0Z`,fill:t},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:e},...u("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function pe(t,e,s){let r=ae(e,s),o=w("baby",r.turn,r.nod);return[...C(t,o,r),...I(o,r.tears)]}function ue(t,e){let{turn:s,nod:r}=Z[e];return z(w("baby",s,r),t)}function ce(t,e){let s=y[e],r=x(s);return{back:[{transform:r,shapes:Y(t,s)},{transform:"",shapes:s.spoon?G():[]}],head:F(s),front:[{transform:r,shapes:D(t,s)}]}}function X({expression:t,gaze:e,posture:s,baby_of:r}){let o=A[r],{back:l,head:h,front:P}=ce(o.baby,s);return[{transform:"",shapes:le(o)},...l,{transform:h,shapes:[...pe(o.baby,t,e),...ue(o.baby,e)]},...P]}var{drawLayers:K}=globalThis.secureBase["figures/draw.js"];var{ACTIVITY:ys,BEFORE_BIRTH:xs,ageInMonths:ks,fittingFirst:q,keepAge:$s}=globalThis.secureBase["records/baby-age.js"];var N=v`
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
`;var a={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var c=class c extends j{arranged(e){return{...e,cards:q(e.cards,this.store)}}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({looks:e,picture:s,see:r}){return m`<div class="face">
<svg
class="picture"
viewBox="0 0 ${k} ${$}"
role="img"
aria-label=${s}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${K(X(e))}
</svg>
<p class="see">${i(r)}</p>
</div>`}renderBack(e,s){let r=e.options.find(({id:l})=>l===s),o=e.options.filter(({id:l})=>l!==s);return m`<div class="back">
<div class="told">
<p><strong>${W.yourGuess}</strong> ${i(r?.text??"")}</p>
<p>${i(r?.feedback??"")}</p>
</div>
${S(this.headingLevel+2,a.back,"back")}
<p>${i(e.may_mean)}</p>
<p class="label">${a.mightHelp}</p>
<p>${i(e.might_help)}</p>
<p class="else"><strong>${a.couldAlsoBe}</strong> ${i(e.could_also_be)}</p>
<details class="others">
<summary>${a.otherGuesses}</summary>
<ul>
${o.map(({text:l,feedback:h})=>m`<li><em>${i(l)}</em> ${i(h)}</li>`)}
</ul>
</details>
<p class="clue">${a.neverCertain}</p>
${this.spec?E(this.spec,e.sources):O}
</div>`}tellBack(e,s){let r=e.options.find(({id:o})=>o===s)?.feedback??"";return M([p(r),p(e.may_mean),b(a.mightHelp,p(e.might_help)),b(a.couldAlsoBe,p(e.could_also_be))])}};B(c,"styles",[...T(c,c,"styles"),N]);var d=c;H("sb-cue-cards",d);})();
