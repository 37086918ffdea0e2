/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Pt=Object.defineProperty;var Ut=Object.getPrototypeOf;var _t=Reflect.get;var Gt=(e,t,n)=>t in e?Pt(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var D=(e,t,n)=>Gt(e,typeof t!="symbol"?t+"":t,n);var ht=(e,t,n)=>_t(Ut(e),n,t);var{define:pt}=globalThis.secureBase["define.js"];var{CSSResult:Ae,LitElement:Te,ReactiveElement:We,_$LE:Ee,_$LH:He,adoptStyles:Re,css:mt,defaultConverter:Ze,getCompatibleStyle:Ne,html:k,isServer:Be,mathml:je,noChange:Le,notEqual:qe,nothing:H,render:Ie,supportsAdoptingStyleSheets:ze,svg:J,unsafeCSS:Ye}=globalThis.secureBase.lit;var{labelled:Fe,listed:Xe,plainText:V,readNumber:Pe,renderText:U,safeAddress:Ue,spoken:_e,withoutStop:Ge}=globalThis.secureBase["activity/text.js"];var{Player:$t,clockTime:tt,isMotionReduced:ft,signs:Y}=globalThis.secureBase["players/player.js"];function bt(e){return e.map(({transform:t,shapes:n})=>J`<g transform=${t||H}>${n.map(Qt)}</g>`)}function Qt({d:e,fill:t,stroke:n,width:o,opacity:s,shift:a}){return J`<path
d=${e}
fill=${t??"none"}
stroke=${n??H}
stroke-width=${o??H}
opacity=${s??H}
transform=${a?`translate(${-a} ${-a})`:H}
/>`}var h=(e,t,n)=>e+(t-e)*n,S=(e,t,n)=>Math.min(n,Math.max(t,e));function u(e,...t){let n=e[0]??"";return t.reduce((o,s,a)=>`${o}${Dt(s)}${e[a+1]}`,n)}function Dt(e){return Math.round(e*10)/10+0}function R(e){let t=o=>e[(o+e.length)%e.length],n=t(0);return`${u`M${n[0]} ${n[1]}`}${e.map((o,s)=>Jt(t(s-1),t(s),t(s+1),t(s+2))).join("")}Z`}function Jt(e,t,n,o){return u`C${t[0]+(n[0]-e[0])/6} ${t[1]+(n[1]-e[1])/6} ${n[0]-(o[0]-t[0])/6} ${n[1]-(o[1]-t[1])/6} ${n[0]} ${n[1]}`}function j(e,t,n,o){let s=Math.hypot(t[0]-e[0],t[1]-e[1])||1,a=(e[1]-t[1])/s/2,r=(t[0]-e[0])/s/2,i=o/2;return u`M${e[0]+a*n} ${e[1]+r*n}L${t[0]+a*o} ${t[1]+r*o}A${i} ${i} 0 0 0 ${t[0]-a*o} ${t[1]-r*o}L${e[0]-a*n} ${e[1]-r*n}`}var w="#3a3f47",gt="#fffaf2",Vt="#8a4440",te="#d98577",ee="#d5623f",ne={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function nt(e,t,n,o){let s=ne[e];return[...[-1,1].flatMap(a=>oe(s,t,n,o,a)),...se(s,t,n,o),...[-1,1].map(a=>ae(s,t,n,o,a)),...re(e,s,t,o),...ie(s,t,n,o)]}function se({cheek:e},t,{flush:n,smile:o},s){return[-1,1].map(a=>{let{x:r,y:i,squeeze:c}=t.place(a*e.longitude,e.latitude),p=i-Math.max(0,o)*4,m=e.radius*Math.max(.55,c),f=c<.55?-Math.sign(r)*7:0;return{d:Z(r+f,p,m,e.radius*.95),fill:s.blush??ee,opacity:.1+.2*n}})}function oe({eye:e},t,n,o,s){let{x:a,y:r,squeeze:i}=t.place(s*e.longitude,e.latitude),c=e.half*h(.62,1,i),p=S(n.eyesOpen,0,1.2),m=S(n.squint,0,1),f=e.tall,y=h(f*(.75-1.75*m),-f*1.34,Math.min(1,p)),$=Math.max(y+.5,h(f*.75,f*(1.15-.75*m),Math.min(1,p))),g=a-c,M=a+c,l=r+1.5,d=c*.62,A=[];if(p>.12){let O=u`M${g} ${l}C${a-d} ${r+y} ${a+d} ${r+y} ${M} ${l}`,N=u`C${a+d} ${r+$} ${a-d} ${r+$} ${g} ${l}Z`,I=S(n.gazeX,-1,1)*c*.42,z=S(n.gazeY,-1,1)*f*.35,T=Math.min(e.iris,c*.72),P=Math.max(e.iris+7,f*1.2);A.push({d:O+N,fill:gt,opacity:1},{d:Z(a+I,r+z,T*h(.8,1,i),e.iris),fill:o.eyes},{d:Z(a+I-T*.3,r+z-e.iris*.36,T*.26,T*.26),fill:gt},{d:O+u`C${M+2} ${r-P*1.35} ${g-2} ${r-P*1.35} ${g} ${l}Z`,fill:o.skin},{d:u`M${M} ${l}`+N.slice(0,-1)+u`C${g+1} ${r+P*1.4} ${M-1} ${r+P*1.4} ${M} ${l}Z`,fill:o.skin}),m>.3&&A.push({d:u`M${g+3} ${l+1}`+u`C${a-d} ${r+$+1} ${a+d} ${r+$+1} ${M-3} ${l+1}`,stroke:o.line??w,width:1.8,opacity:S((m-.3)*1.2,0,.7)})}if(n.browKnit>.55&&p<.3){let O=s<0?g:M;A.push({d:u`M${O+s*2} ${l-1}L${O+s*8} ${l-5}M${O+s*2} ${l+3}L${O+s*8} ${l+5}`,stroke:o.line??w,width:1.8,opacity:S((.3-p)*3,0,.7)})}return A.push({d:u`M${g-1} ${l+.5}C${a-d} ${r+y} ${a+d} ${r+y} ${M+1} ${l+.5}`,stroke:o.line??w,width:2.8}),A}function ae({brow:e},t,n,o,s){let{x:a,y:r,squeeze:i}=t.place(s*e.longitude,e.latitude),c=e.half*h(.55,1,i),p=n.browRaise*8,m=r-p-n.browWorry*8+n.browKnit*7+2,f=r-p*.7+n.browWorry*5-n.browKnit*1+3,y=r-p*1.1-6+n.browKnit*5+n.browWorry*1,$=n.browKnit*3*-s;return{d:u`M${a-s*c+$} ${m}Q${a+$/2} ${y} ${a+s*c} ${f}`,stroke:o.brows,width:e.thick*(o.browWeight??1),opacity:o.browOpacity??1}}function re(e,{nose:t},n,o){let s=n.place(0,t),a=n.lean;if(e==="baby"){let p=s.x*1.1;return[{d:u`M${p-6+a*1} ${s.y-1}C${p-7+a*2} ${s.y+6} ${p+7+a*2} ${s.y+6} ${p+6+a*1} ${s.y-1}`,stroke:o.line??w,width:2.4}]}let r=n.place(0,-.04),i=s.x+a*9,c=a>0?-1:1;return[{d:u`M${r.x+a*3} ${r.y}C${r.x+a*4} ${r.y+14} ${i+a*4} ${s.y-12} ${i+a*2} ${s.y-2}C${i+a} ${s.y+6} ${i+c*8} ${s.y+7} ${i+c*13} ${s.y+3}`,stroke:o.line??w,width:2.6}]}function ie({mouth:e},t,n,o){let{x:s,y:a}=t.place(0,e.latitude),r=s*1.03+t.lean*3,i=e.half*n.mouthWide,c=r-i*Math.max(.45,Math.cos(t.yaw-.3)),p=r+i*Math.max(.45,Math.cos(t.yaw+.3)),m=a-n.smile*i*.32+n.mouthOpen*2,f=S(n.mouthSquare,0,1),y=a+n.smile*i*.28-n.mouthOpen*h(2,16,f),$=y+n.mouthOpen*h(30,34,f)+.01,g=h(.5,.86,f),M=h(r,c,g),l=h(r,p,g),d=[],A=u`M${c} ${m}C${M} ${et(m,y)} ${l} ${et(m,y)} ${p} ${m}`;if(n.mouthOpen>.06){let N=et(m,$),I=A+u`C${l} ${N} ${M} ${N} ${c} ${m}Z`,z=h(y,$,.62);if(d.push({d:I,fill:Vt}),n.mouthOpen>.25){let T=(p-c)*.25;d.push({d:u`M${r-T} ${$-3}C${r-T} ${z-2} ${r+T} ${z-2} ${r+T} ${$-3}C${r+T*.4} ${$+.5} ${r-T*.4} ${$+.5} ${r-T} ${$-3}Z`,fill:te,opacity:S((n.mouthOpen-.25)*3,0,1)})}d.push({d:I,stroke:o.line??w,width:2.4})}else d.push({d:A,stroke:o.line??w,width:2.6});let O=$+6.5+n.mouthOpen*3;return d.push({d:u`M${h(r,c,.4)} ${O}Q${r} ${O+2.5+4*n.pout} ${h(r,p,.4)} ${O}`,stroke:o.line??w,width:1.9,opacity:h(.3,.75,S(n.pout,0,1))*(1-S(n.mouthOpen*4,0,1))}),d}function et(e,t){return(t*4-e)/3}function Z(e,t,n,o){let[s,a]=[n*.5523,o*.5523];return u`M${e-n} ${t}C${e-n} ${t-a} ${e-s} ${t-o} ${e} ${t-o}C${e+s} ${t-o} ${e+n} ${t-a} ${e+n} ${t}C${e+n} ${t+a} ${e+s} ${t+o} ${e} ${t+o}C${e-s} ${t+o} ${e-n} ${t+a} ${e-n} ${t}Z`}var K=[432,214];function Mt(e,{reach:t,soothe:n,turn:o}){let s=Math.max(0,t*1.8-.8),a=[K[0]+18+o*60,K[1]+77],r=W([388,386],[330,334],t),i=W(W([472,390],[400,350],s),a,n),c=W([378,366],[374,372],t),p=W(W([514,372],[486,384],s),[506,378],n);return[...yt([414,330],c,r,h(2.3,3.7,t),1-t*.95,e,-1),...yt([488,334],p,i,h(h(2.5,3.6,s),3.9,n),Math.max(n,1-s),e,1)]}var W=(e,t,n)=>[h(e[0],t[0],n),h(e[1],t[1],n)];function yt(e,t,n,o,s,a,r,i=1){return[...kt(n,o,.62,s,a,r,i),...wt([e,t,ce(t,n)],[44,42,32],a.top)]}function wt([e,t,n],[o,s,a],r){let i=j(t,n,s,a),c=[j(e,t,o,s),i],p=[j(W(e,t,-.12),t,o,s),i];return[...c.map(m=>({d:m,stroke:w,width:5.4})),...p.map(m=>({d:m,fill:r}))]}function ce(e,t){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return W(t,e,Math.min(1,13/n))}var le=(e,t)=>[...e.map(n=>({d:n,stroke:w,width:5.4})),...e.map(n=>({d:n,fill:t}))];function xt(e,{reach:t}){if(t<.02)return[];let n=W([206,540],[298,388],t),o=W([150,560],[196,440],t);return[...kt(n,-.45,1.05,.1,e,1),...wt([[90,420],o,W(n,o,-.06)],[96,84,50],e.top)]}function kt([e,t],n,o,s,a,r,i=1){let c=($,g)=>[e+(Math.cos(n)*$-Math.sin(n)*g*r)*o,t+(Math.sin(n)*$+Math.cos(n)*g*r)*o],p=[-15,-5,5,15].map(($,g)=>{let M=h([30,37,36,28][g]??30,4,s);return j(c(h(30,22,s),$*h(1,.7,s)),c(h(30,24,s)+M,$*h(1.5*i,.75,s)),13*o,11*o)}),m=j(c(12,-12),c(h(38,34,s),h(-31,-13,s)),16*o,12*o),f=R([c(-4,-14),c(14,-20),c(36,h(-20,-17,s)),c(46,0),c(36,h(20,17,s)),c(14,20),c(-4,14)]),y=s>.6?[...p,f]:[...p,f,m];return[...le(y,a.skin),...(s>.6?[-4,6]:[-9,0,9]).map($=>{let[g,M]=c(h(40,28,s),$*h(1,.8,s)),[l,d]=c(h(48,41,s),$*h(1.1,.85,s));return{d:u`M${g} ${M}L${l} ${d}`,stroke:w,width:1.8}}),...s>.6?[{d:de(c),stroke:w,width:1.8}]:[]]}function de(e){let[t,n,o]=[e(22,-18),e(34,-12),e(36,-2)];return u`M${t[0]} ${t[1]}Q${n[0]} ${n[1]} ${o[0]} ${o[1]}`}function x(e,t){return[{d:e,fill:t},{d:e,stroke:w,width:2.8,shift:2}]}var v=(e,t,n=2.4)=>({d:e,stroke:t,width:n}),vt={long:{back:({hair:e,strands:t})=>[...x("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),v("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[...x("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),v("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[...x("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),v("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),...x("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[...x("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),v("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[...x("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),v("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[...x("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),v("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[...x("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),v("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),v("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[...x("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),v("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function Ct(e){return vt[e.hairStyle]??vt.long}function St(e,{hair:t,strands:n,hairStyle:o}){let{points:s,lean:a}=e,r=s.map(([l,d])=>[l*1.035,d*1.045-1]),i=(l,d)=>[86*Math.sin(l+e.yaw),d],c=-a*-8,p=[v(`${u`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,n),v(`${u`M${c-24} ${-86}`}c-5 7-5 12-3 17`,n),v(`${u`M${c+30} ${-84}`}c6 6 5 13 2 18`,n)];if(o==="wisps")return p;if(o==="cap"){let l=[12,13,14,15,0,1,2,3,4].map(N=>r[N]??[0,0]),d=a>0?8:0,A=[i(1.15,-18),i(.8,-46),i(.35,-58),i(0,-50),i(-.4,-60),i(-.8,-46),i(-1.15,-18)],O=l.slice(a>.4?0:1,a<-.4?9:8);return[...x(R([...O,...A]),t),v(u`M${c-30} ${-76+d}`+"c10-6 22-8 32-7"+u`M${c+20} ${-74}`+"c10 1 18 5 24 11",n,2.2)]}let m=a>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],f=m.map(l=>{let[d,A]=r[l]??[0,0];return[d*.96,A*.96]}),y=[-1,-.62,-.25,.12,.5,.9].map((l,d)=>i(l,-62+l*l*18-d%2*5)),$=[...f.map(([l=0,d=0])=>Z(l,d,17,16)),...y.map(([l,d])=>Z(l,d,16,14))],M=[R([...m.map(l=>r[l]??[0,0]),i(.8,-56),i(0,-66),i(-.8,-56)].map(([l,d])=>[l*.97,d*.97])),...$];return[...M.map(l=>({d:l,stroke:w,width:5})),...M.map(l=>({d:l,fill:t})),...[...f,...y].map(([l=0,d=0])=>({d:u`M${l-5} ${d+2}C${l-5} ${d-6} ${l+6} ${d-6} ${l+5} ${d+1}C${l+4} ${d+5} ${l} ${d+4} ${l} ${d+1}`,stroke:n,width:1.8}))]}function Ot(e){let t="#5b5048",n=[-1,1].map(a=>{let{x:r,y:i,squeeze:c}=e.place(a*.4,-.05);return{x:r,y:i+2,across:24*(.55+.45*c),down:20}}),[o,s]=n;return[...n.flatMap(({x:a,y:r,across:i,down:c})=>[{d:Z(a,r,i,c),fill:"#fffaf2",opacity:.16},{d:Z(a,r,i,c),stroke:t,width:2.8}]),v(u`M${o.x+o.across} ${o.y-3}Q${(o.x+s.x)/2} ${o.y-9} ${s.x-s.across} ${s.y-3}`,t,2.8),v(u`M${s.x+s.across} ${s.y-4}L${74} ${s.y-2}`,t,2.8)]}var At=.5,ue={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function st(e,t,n){let{across:o,down:s,front:a,turned:r}=ue[e],i=S(Math.abs(t)/At,0,1.15),c=S(t/At,-1.15,1.15);return{points:a.map(([m,f],y)=>{let $=(a.length-y)%a.length,[g,M]=r[t>0?$:y];return[h(m,t>0?-g:g,i),h(f,M,i)]}),yaw:t,lean:c,place:(m,f)=>({x:o*Math.sin(m+t),y:s*Math.sin(f+n),squeeze:Math.max(.3,Math.cos(m+t))})}}var ot=600,F=430,Tt=[178,168];function Wt(e,t,n){let o=Tt[0]+t.lean*12,s=Tt[1]+t.lean*5,a=`translate(${_(o)} ${_(s)}) scale(-1 1) rotate(${_(-6-t.lean*3+t.tilt)})`,r=`translate(${K[0]} ${K[1]}) rotate(${_(n.tilt+n.turn*8)})`,{back:i,front:c,head:p}=pe(e.adult,t);return[{transform:"",shapes:he(e)},{transform:"",shapes:fe()},{transform:a,shapes:i},{transform:"",shapes:$e(e.adult,o,s)},{transform:a,shapes:[...p,...c]},{transform:"",shapes:be(e.baby)},{transform:r,shapes:ge(e.baby,n)},{transform:"",shapes:xt(e.adult,t)},{transform:"",shapes:Mt(e.baby,n)}]}var _=e=>Math.round(e*10)/10;function he({ground:e,light:t}){let n=`M0 0H${ot}V${F}H0Z`,o="M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z";return[{d:n,fill:e},{d:n,fill:"var(--sb-drawing-ground)"},{d:o,fill:t},{d:o,fill:"var(--sb-drawing-light)"}]}function pe(e,t){let n=st("adult",t.turn,t.nod),o=R(n.points),{back:s,front:a}=Ct(e);return{back:s(e),head:[...x(o,e.skin),...e.hairStyle==="headscarf"?[]:x("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?x("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...nt("adult",n,t,e),...e.lined?me(n):[],...e.glasses?Ot(n):[]],front:a(e)}}function me(e){let t=e.place(.78,.02),n=e.place(.33,.5);return[{d:`${u`M${t.x} ${t.y-3}`}l7-4${u`M${t.x+1} ${t.y+3}`}l8 1`,stroke:w,width:1.6,opacity:.5},{d:`${u`M${n.x} ${n.y-12}`}c7 5 10 12 9 20`,stroke:w,width:1.6,opacity:.4}]}function $e({skin:e,shade:t,top:n,topShade:o},s,a){let r=s-62,i=s+2;return[{d:u`M${r} ${a+40}C${r+2} ${a+90} ${r-4} ${a+118} ${r-20} ${a+136}C${r} ${a+176} ${i+10} ${a+176} ${i+30} ${a+136}C${i+6} ${a+124} ${i+2} ${a+96} ${i} ${a+70}Z`,fill:t},{d:u`M${r-1} ${a+74}C${r} ${a+104} ${r-6} ${a+122} ${r-20} ${a+136}M${i} ${a+98}C${i+2} ${a+118} ${i+10} ${a+130} ${i+28} ${a+137}`,stroke:w,width:2.8},...x(`M-20 ${F+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${F+40}Z`,n),...x("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",o)]}function fe(){return[...x("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function be({top:e,topShade:t}){return[...x("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:w,width:6}]}function ge(e,t){let n=st("baby",t.turn,t.nod);return[...ye(e,n,t),...St(n,e),...Me(n,t.tears)]}function ye(e,t,n){let o=[-1,1].map(a=>({side:a,at:t.place(a*1.42,.16)})).filter(({side:a})=>Math.cos(a*1.42+t.yaw)>-.12).flatMap(({side:a,at:r})=>{let i=r.x*1.14,c=u`M${i-a*6} ${r.y-14}C${i+a*6} ${r.y-24} ${i+a*18} ${r.y-12} ${i+a*15} ${r.y+4}C${i+a*12} ${r.y+18} ${i+a*0} ${r.y+22} ${i-a*8} ${r.y+12}`;return[{d:c,fill:e.shade},{d:c,stroke:w,width:2.8}]}),s=Math.abs(t.lean)>.5;return[...s?[]:o,...x(R(t.points),e.skin),...s?o:[],...nt("baby",t,n,e)]}function Me(e,t){return t<.15?[]:[-1,1].map(n=>{let{x:o,y:s}=e.place(n*.62,.42);return{d:u`M${o} ${s-9}C${o+7} ${s} ${o+6} ${s+8} ${o} ${s+8}C${o-6} ${s+8} ${o-7} ${s} ${o} ${s-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var at={top:"#fffaf0",topShade:"#efe3cd"},Et={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...at},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...at},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...at},ground:"#ece7d9",light:"#f9f6ea"}};var we={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},C=e=>({...we,...e}),rt={neutral:C({}),interest:C({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:C({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:C({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:C({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":C({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:C({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":C({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:C({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:C({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:C({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},it={warm:C({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:C({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:C({smile:0,mouthWide:.85,flush:.12}),back:C({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function ct(e,t,n){let o={...e};for(let s of Object.keys(e))o[s]=h(e[s],t[s],n);return o}var b={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),n=e%60,o=`${n} ${n===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${o}`:o}};var G=.45,Ht=.16;function lt(e,t){let n=e.findIndex(({start:o})=>o>t);return n===-1?e.length-1:Math.max(0,n-1)}function Zt(e,t,n){let o=t+.5,s=lt(e.faces,Math.floor(o)),a=e.faces[s],r=e.faces[s-1]??a,i=e.faces[s+1]??a,c=o-(a?.start??0),p=(e.faces[s+1]?.start??Number.POSITIVE_INFINITY)-o,[m,f,y]=p<G?[a,i,.5-p/G/2]:s&&c<G?[r,a,.5+c/G/2]:[a,a,0],$=y*y*(3-2*y),g=ct(Q(it,m?.adult),Q(it,f?.adult),$),M=ct(Q(rt,m?.baby),Q(rt,f?.baby),$);return n?{adult:{...g,eyesOpen:g.eyesOpen*Rt(t,4.9)},baby:{...M,eyesOpen:M.eyesOpen*Rt(t+1.3,3.7)}}:{adult:g,baby:M}}function Q(e,t){return e[t??""]??Object.values(e)[0]}function Rt(e,t){let n=e%t;return n<Ht?Math.abs(1-2*n/Ht):1}function L(e,t){return e.moments[lt(e.moments,t)]}function B(e,t){return e.phases[lt(e.phases,t)]}function E({phases:e},t){let n=e.filter(({name:s})=>s===t.name),o=b.phases[t.name]??t.name;return n.length>1?`${o} ${n.indexOf(t)+1}`:o}function dt(e,t){return`${b.time(t)}, ${E(e,B(e,t)).toLowerCase()}`}function ut(e,t){return e.moments.find(({start:n})=>n>t)?.start??e.matched.length-1}function Nt(e,t){return e.moments.findLast(({start:n})=>n<t)?.start??0}function jt(e,t,n){let{adult:o,baby:s}=Zt(e,t,n),a=Et[e.people];return k`<svg
class="faces"
viewBox="0 0 ${ot} ${F}"
role="img"
aria-label=${b.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${bt(Wt(a,o,s))}
</svg>`}function Lt(e,t){let n=e.matched[t]==="1";return k`<div class="told-here">
<p class="state">
<span>${tt(t)}</span>
<strong>${E(e,B(e,t))}</strong>
<span>
<span class="step-mark ${n?"matched":""}"></span
>${n?b.inStep:b.outOfStep}
</span>
</p>
<p class="moment">${U(L(e,t).text)}</p>
</div>`}function qt(e){return k`<details class="whole">
<summary>${b.whole}</summary>
${e.phases.map(t=>k`
<p><strong>${E(e,t)}.</strong> ${U(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:n})=>n>=t.start&&n<t.end).map(({start:n,text:o})=>k`<li><span class="when">${tt(n)}</span><span>${U(o)}</span></li>`)}
</ol>
`)}
</details>`}function It(e,t,n){let o=B(e,t);return k`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${b.goTo}</span>
${e.phases.map(s=>k`<button
type="button"
aria-current=${s===o?"true":"false"}
@click=${()=>n(s.start)}
>
${E(e,s)}
</button>`)}
</div>
`}var zt=mt`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius);
filter: var(--sb-drawing);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
}
@container (min-width: 38em) {
.stage {
grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
}
.told-here {
align-self: center;
}
}
.trace {
position: relative;
height: 11.5em;
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line);
font-size: 0.88em;
}
.phase,
.lines,
.cursor {
position: absolute;
inset-block: 0;
}
.phase {
padding: 0.1em 0.4em;
border-inline-start: 1px solid var(--sb-line);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line) 50%, transparent);
}
.lines {
inset-inline: 0;
}
.lines.to-come {
opacity: 0.28;
}
.lines.past {
clip-path: inset(0 calc(100% - var(--now)) 0 0);
}
.lines svg {
position: absolute;
inset-inline: 0;
top: 2.4em;
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: 9.7em;
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent);
}
.joy {
color: var(--sb-repair);
stroke: currentColor;
}
.upset {
color: var(--sb-help);
stroke: currentColor;
}
path.upset {
stroke-dasharray: 7 4;
}
.name,
.in-step {
position: absolute;
padding-inline: 0.25em;
border-radius: 4px;
background: var(--sb-surface);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink);
}
input[type="range"] {
--thumb-lift: -12px;
display: block;
width: calc(100% + 28px);
margin: 0 -14px;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line);
}
.controls {
margin-block-start: 0.4em;
}
.controls .mark {
margin-inline-end: 0.3em;
}
.watch {
min-width: 8.5em;
}
.watch .mark {
fill: currentColor;
}
.controls [aria-pressed="true"],
.controls [aria-current="true"] {
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
box-shadow: inset 0 0 0 1px var(--sb-accent);
font-weight: 600;
}
`;var{guard:Yt}=globalThis.secureBase["lit/directives/guard.js"];function Xt(e,t){let n=100*t/(e.matched.length-1);return k`<div class="trace" role="img" aria-label=${b.trace} style="--now: ${n}%">
${Yt([e],()=>xe(e))}
<div class="cursor"></div>
</div>`}function xe(e){let t=e.matched.length-1,n=s=>`${100*Math.min(s,t)/t}%`,o=k`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${Ft(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${Ft(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${ke(e.matched)} />
</svg>`;return k`
${e.phases.map(s=>k`<div
class=${s.name==="still face"?"phase shaded":"phase"}
style="left: ${n(s.start)}; right: calc(100% - ${n(s.end)})"
>
<span>${E(e,s)}</span>
</div>`)}
<div class="lines to-come">${o}</div>
<div class="lines past">${o}</div>
${Kt("joy",b.joy,e.joy,t)} ${Kt("upset",b.upset,e.upset,t)}
${e.matched.includes("1")?k`<span class="in-step">${b.inStep}</span>`:H}
`}function Kt(e,t,n,o){let s=Math.max(...n),a=Math.min(.88,Math.max(.06,n.indexOf(s)/o));return k`<span class="name ${e}" style="left: ${100*a}%; --height: ${s/100}">
${t}
</span>`}function Ft(e){return`M${e.map((t,n)=>`${n} ${100-t}`).join("L")}`}function ke(e){return[...e.matchAll(/1+/g)].map(({index:t,0:n})=>`M${t-.5} 0h${n.length}v1h-${n.length}z`).join("")}var ve=6e3,Ce=4,q=class q extends $t{constructor(){super(),this.isFast=!1}reconcile(t,n){return{second:Math.min(n?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(b.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let n=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==n&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let t=this.isFast?Ce:1;ft()?this.tick(ve/t,()=>this.stepOn()):this.run(this.last,t,n=>this.advance(n))}stepOn(){this.spec&&this.advance(ut(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(t){if(!this.spec)return;let n=B(this.spec,this.second);this.goTo(t);let o=B(this.spec,this.second);o!==n&&this.announce(`${E(this.spec,o)}. ${V(o.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let n=this.spec&&L(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||L(this.spec,this.second)===n)&&this.sayOnceAtRest(()=>this.say(!1))}say(t=!0){if(!this.spec)return;let n=V(L(this.spec,this.second).text);this.announce(t?`${dt(this.spec,this.second)}. ${n}`:n)}renderActivity(t){return k`
<div class="stage">
<div>${jt(t,this.time,this.isPlaying)}
<p class="label quiet"><strong>${b.illustration}</strong> ${b.notAtHome}</p>
</div>
${Lt(t,this.second)}
</div>
${Xt(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${b.slider}
aria-valuetext=${dt(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${qt(t)}
`}renderControls(t){let n=this.second>=this.last,o=this.isPlaying?b.pause:n?b.watchAgain:b.watch;return k`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${this.isPlaying?Y.pause:Y.play}${o}
</button>
<button
type="button"
aria-label=${b.backName}
@click=${()=>this.jump(Nt(t,this.second))}
>
${Y.back}${b.back}
</button>
<button
type="button"
aria-label=${b.forwardName}
@click=${()=>this.jump(ut(t,this.second))}
>
${Y.forward}${b.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${this.toggleSpeed}
>
${b.fast}
</button>
</div>
${It(t,this.second,s=>this.jump(s))}
`}};D(q,"styles",[...ht(q,q,"styles"),zt]),D(q,"properties",{isFast:{state:!0}});var X=q;pt("sb-dyad-player",X);})();
