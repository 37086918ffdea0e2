/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Ut=Object.defineProperty;var Qt=Object.getPrototypeOf;var Vt=Reflect.get;var Jt=(e,t,s)=>t in e?Ut(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var J=(e,t,s)=>Jt(e,typeof t!="symbol"?t+"":t,s);var pt=(e,t,s)=>Vt(Qt(e),s,t);var{define:mt}=globalThis.secureBase["define.js"];var{CSSResult:We,LitElement:Ne,ReactiveElement:je,_$LE:He,_$LH:Ie,adoptStyles:Le,css:ft,defaultConverter:Re,getCompatibleStyle:Be,html:v,isServer:Ze,mathml:qe,noChange:ze,notEqual:Fe,nothing:W,render:Pe,supportsAdoptingStyleSheets:Ye,svg:F,unsafeCSS:Ke}=globalThis.secureBase.lit;var{ActivityElement:$t}=globalThis.secureBase["activity/activity-element.js"];var{plainText:tt,renderText:X,safeAddress:De}=globalThis.secureBase["activity/text.js"];var et={top:"#fffaf0",topShade:"#efe3cd"},_={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...et},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...et},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...et},ground:"#ece7d9",light:"#f9f6ea"}};function bt(e){return e.map(({transform:t,shapes:s})=>F`<g transform=${t||W}>${s.map(te)}</g>`)}function te({d:e,fill:t,stroke:s,width:o,opacity:n,shift:a}){return F`<path
d=${e}
fill=${t??"none"}
stroke=${s??W}
stroke-width=${o??W}
opacity=${n??W}
transform=${a?`translate(${-a} ${-a})`:W}
/>`}var h=(e,t,s)=>e+(t-e)*s,O=(e,t,s)=>Math.min(s,Math.max(t,e));function d(e,...t){let s=e[0]??"";return t.reduce((o,n,a)=>`${o}${ee(n)}${e[a+1]}`,s)}function ee(e){return Math.round(e*10)/10+0}function j(e){let t=o=>e[(o+e.length)%e.length],s=t(0);return`${d`M${s[0]} ${s[1]}`}${e.map((o,n)=>se(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function se(e,t,s,o){return d`C${t[0]+(s[0]-e[0])/6} ${t[1]+(s[1]-e[1])/6} ${s[0]-(o[0]-t[0])/6} ${s[1]-(o[1]-t[1])/6} ${s[0]} ${s[1]}`}function L(e,t,s,o){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,a=(e[1]-t[1])/n/2,i=(t[0]-e[0])/n/2,r=o/2;return d`M${e[0]+a*s} ${e[1]+i*s}L${t[0]+a*o} ${t[1]+i*o}A${r} ${r} 0 0 0 ${t[0]-a*o} ${t[1]-i*o}L${e[0]-a*s} ${e[1]-i*s}`}var M="#3a3f47",gt="#fffaf2",ne="#8a4440",oe="#d98577",ae="#d5623f",ie={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function nt(e,t,s,o){let n=ie[e];return[...[-1,1].flatMap(a=>ce(n,t,s,o,a)),...re(n,t,s,o),...[-1,1].map(a=>le(n,t,s,o,a)),...de(e,n,t,o),...he(n,t,s,o)]}function re({cheek:e},t,{flush:s,smile:o},n){return[-1,1].map(a=>{let{x:i,y:r,squeeze:c}=t.place(a*e.longitude,e.latitude),u=r-Math.max(0,o)*4,p=e.radius*Math.max(.55,c),g=c<.55?-Math.sign(i)*7:0;return{d:H(i+g,u,p,e.radius*.95),fill:n.blush??ae,opacity:.1+.2*s}})}function ce({eye:e},t,s,o,n){let{x:a,y:i,squeeze:r}=t.place(n*e.longitude,e.latitude),c=e.half*h(.62,1,r),u=O(s.eyesOpen,0,1.2),p=O(s.squint,0,1),g=e.tall,f=h(g*(.75-1.75*p),-g*1.34,Math.min(1,u)),$=Math.max(f+.5,h(g*.75,g*(1.15-.75*p),Math.min(1,u))),y=a-c,l=a+c,m=i+1.5,x=c*.62,T=[];if(u>.12){let S=d`M${y} ${m}C${a-x} ${i+f} ${a+x} ${i+f} ${l} ${m}`,Z=d`C${a+x} ${i+$} ${a-x} ${i+$} ${y} ${m}Z`,q=O(s.gazeX,-1,1)*c*.42,z=O(s.gazeY,-1,1)*g*.35,A=Math.min(e.iris,c*.72),K=Math.max(e.iris+7,g*1.2);T.push({d:S+Z,fill:gt,opacity:1},{d:H(a+q,i+z,A*h(.8,1,r),e.iris),fill:o.eyes},{d:H(a+q-A*.3,i+z-e.iris*.36,A*.26,A*.26),fill:gt},{d:S+d`C${l+2} ${i-K*1.35} ${y-2} ${i-K*1.35} ${y} ${m}Z`,fill:o.skin},{d:d`M${l} ${m}`+Z.slice(0,-1)+d`C${y+1} ${i+K*1.4} ${l-1} ${i+K*1.4} ${l} ${m}Z`,fill:o.skin}),p>.3&&T.push({d:d`M${y+3} ${m+1}`+d`C${a-x} ${i+$+1} ${a+x} ${i+$+1} ${l-3} ${m+1}`,stroke:o.line??M,width:1.8,opacity:O((p-.3)*1.2,0,.7)})}if(s.browKnit>.55&&u<.3){let S=n<0?y:l;T.push({d:d`M${S+n*2} ${m-1}L${S+n*8} ${m-5}M${S+n*2} ${m+3}L${S+n*8} ${m+5}`,stroke:o.line??M,width:1.8,opacity:O((.3-u)*3,0,.7)})}return T.push({d:d`M${y-1} ${m+.5}C${a-x} ${i+f} ${a+x} ${i+f} ${l+1} ${m+.5}`,stroke:o.line??M,width:2.8}),T}function le({brow:e},t,s,o,n){let{x:a,y:i,squeeze:r}=t.place(n*e.longitude,e.latitude),c=e.half*h(.55,1,r),u=s.browRaise*8,p=i-u-s.browWorry*8+s.browKnit*7+2,g=i-u*.7+s.browWorry*5-s.browKnit*1+3,f=i-u*1.1-6+s.browKnit*5+s.browWorry*1,$=s.browKnit*3*-n;return{d:d`M${a-n*c+$} ${p}Q${a+$/2} ${f} ${a+n*c} ${g}`,stroke:o.brows,width:e.thick*(o.browWeight??1),opacity:o.browOpacity??1}}function de(e,{nose:t},s,o){let n=s.place(0,t),a=s.lean;if(e==="baby"){let u=n.x*1.1;return[{d:d`M${u-6+a*1} ${n.y-1}C${u-7+a*2} ${n.y+6} ${u+7+a*2} ${n.y+6} ${u+6+a*1} ${n.y-1}`,stroke:o.line??M,width:2.4}]}let i=s.place(0,-.04),r=n.x+a*9,c=a>0?-1:1;return[{d:d`M${i.x+a*3} ${i.y}C${i.x+a*4} ${i.y+14} ${r+a*4} ${n.y-12} ${r+a*2} ${n.y-2}C${r+a} ${n.y+6} ${r+c*8} ${n.y+7} ${r+c*13} ${n.y+3}`,stroke:o.line??M,width:2.6}]}function he({mouth:e},t,s,o){let{x:n,y:a}=t.place(0,e.latitude),i=n*1.03+t.lean*3,r=e.half*s.mouthWide,c=i-r*Math.max(.45,Math.cos(t.yaw-.3)),u=i+r*Math.max(.45,Math.cos(t.yaw+.3)),p=a-s.smile*r*.32+s.mouthOpen*2,g=O(s.mouthSquare,0,1),f=a+s.smile*r*.28-s.mouthOpen*h(2,16,g),$=f+s.mouthOpen*h(30,34,g)+.01,y=h(.5,.86,g),l=h(i,c,y),m=h(i,u,y),x=[],T=d`M${c} ${p}C${l} ${st(p,f)} ${m} ${st(p,f)} ${u} ${p}`;if(s.mouthOpen>.06){let Z=st(p,$),q=T+d`C${m} ${Z} ${l} ${Z} ${c} ${p}Z`,z=h(f,$,.62);if(x.push({d:q,fill:ne}),s.mouthOpen>.25){let A=(u-c)*.25;x.push({d:d`M${i-A} ${$-3}C${i-A} ${z-2} ${i+A} ${z-2} ${i+A} ${$-3}C${i+A*.4} ${$+.5} ${i-A*.4} ${$+.5} ${i-A} ${$-3}Z`,fill:oe,opacity:O((s.mouthOpen-.25)*3,0,1)})}x.push({d:q,stroke:o.line??M,width:2.4})}else x.push({d:T,stroke:o.line??M,width:2.6});let S=$+6.5+s.mouthOpen*3;return x.push({d:d`M${h(i,c,.4)} ${S}Q${i} ${S+2.5+4*s.pout} ${h(i,u,.4)} ${S}`,stroke:o.line??M,width:1.9,opacity:h(.3,.75,O(s.pout,0,1))*(1-O(s.mouthOpen*4,0,1))}),x}function st(e,t){return(t*4-e)/3}function H(e,t,s,o){let[n,a]=[s*.5523,o*.5523];return d`M${e-s} ${t}C${e-s} ${t-a} ${e-n} ${t-o} ${e} ${t-o}C${e+n} ${t-o} ${e+s} ${t-a} ${e+s} ${t}C${e+s} ${t+a} ${e+n} ${t+o} ${e} ${t+o}C${e-n} ${t+o} ${e-s} ${t+a} ${e-s} ${t}Z`}var P=[432,214];function xt(e,{reach:t,soothe:s,turn:o}){let n=Math.max(0,t*1.8-.8),a=[P[0]+18+o*60,P[1]+77],i=E([388,386],[330,334],t),r=E(E([472,390],[400,350],n),a,s),c=E([378,366],[374,372],t),u=E(E([514,372],[486,384],n),[506,378],s);return[...yt([414,330],c,i,h(2.3,3.7,t),1-t*.95,e,-1),...yt([488,334],u,r,h(h(2.5,3.6,n),3.9,s),Math.max(s,1-n),e,1)]}var E=(e,t,s)=>[h(e[0],t[0],s),h(e[1],t[1],s)];function yt(e,t,s,o,n,a,i){return[...vt(s,o,.62,n,a,i),...Mt([e,t,ue(t,s)],[44,42,32],a.top)]}function Mt([e,t,s],[o,n,a],i){let r=L(t,s,n,a),c=[L(e,t,o,n),r],u=[L(E(e,t,-.12),t,o,n),r];return[...c.map(p=>({d:p,stroke:M,width:5.4})),...u.map(p=>({d:p,fill:i}))]}function ue(e,t){let s=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return E(t,e,Math.min(1,13/s))}var pe=(e,t)=>[...e.map(s=>({d:s,stroke:M,width:5.4})),...e.map(s=>({d:s,fill:t}))];function wt(e,{reach:t}){if(t<.02)return[];let s=E([206,540],[298,388],t),o=E([150,560],[196,440],t);return[...vt(s,-.45,1.05,.1,e,1),...Mt([[90,420],o,E(s,o,-.06)],[96,84,50],e.top)]}function vt([e,t],s,o,n,a,i){let r=(f,$)=>[e+(Math.cos(s)*f-Math.sin(s)*$*i)*o,t+(Math.sin(s)*f+Math.cos(s)*$*i)*o],c=[-15,-5,5,15].map((f,$)=>{let y=h([30,37,36,28][$]??30,4,n);return L(r(h(30,22,n),f*h(1,.7,n)),r(h(30,24,n)+y,f*h(1.5,.75,n)),13*o,11*o)}),u=L(r(12,-12),r(h(38,34,n),h(-31,-13,n)),16*o,12*o),p=j([r(-4,-14),r(14,-20),r(36,h(-20,-17,n)),r(46,0),r(36,h(20,17,n)),r(14,20),r(-4,14)]),g=n>.6?[...c,p]:[...c,p,u];return[...pe(g,a.skin),...(n>.6?[-4,6]:[-9,0,9]).map(f=>{let[$,y]=r(h(40,28,n),f*h(1,.8,n)),[l,m]=r(h(48,41,n),f*h(1.1,.85,n));return{d:d`M${$} ${y}L${l} ${m}`,stroke:M,width:1.8}}),...n>.6?[{d:me(r),stroke:M,width:1.8}]:[]]}function me(e){let[t,s,o]=[e(22,-18),e(34,-12),e(36,-2)];return d`M${t[0]} ${t[1]}Q${s[0]} ${s[1]} ${o[0]} ${o[1]}`}function w(e,t){return[{d:e,fill:t},{d:e,stroke:M,width:2.8,shift:2}]}var k=(e,t,s=2.4)=>({d:e,stroke:t,width:s}),kt={long:{back:({hair:e,strands:t})=>[...w("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),k("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[...w("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),k("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[...w("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),k("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),...w("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[...w("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),k("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[...w("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),k("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[...w("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),k("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[...w("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),k("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),k("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[...w("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),k("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function Ct(e){return kt[e.hairStyle]??kt.long}function Ot(e,{hair:t,strands:s,hairStyle:o}){let{points:n,lean:a}=e,i=n.map(([l,m])=>[l*1.035,m*1.045-1]),r=(l,m)=>[86*Math.sin(l+e.yaw),m],c=-a*-8,u=[k(`${d`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,s),k(`${d`M${c-24} ${-86}`}c-5 7-5 12-3 17`,s),k(`${d`M${c+30} ${-84}`}c6 6 5 13 2 18`,s)];if(o==="wisps")return u;if(o==="cap"){let l=[12,13,14,15,0,1,2,3,4].map(S=>i[S]??[0,0]),m=a>0?8:0,x=[r(1.15,-18),r(.8,-46),r(.35,-58),r(0,-50),r(-.4,-60),r(-.8,-46),r(-1.15,-18)],T=l.slice(a>.4?0:1,a<-.4?9:8);return[...w(j([...T,...x]),t),k(d`M${c-30} ${-76+m}`+"c10-6 22-8 32-7"+d`M${c+20} ${-74}`+"c10 1 18 5 24 11",s,2.2)]}let p=a>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],g=p.map(l=>{let[m,x]=i[l]??[0,0];return H(m*.96,x*.96,19,18)}),f=[-1,-.62,-.25,.12,.5,.9].map((l,m)=>{let[x,T]=r(l,-62+l*l*18-m%2*5);return H(x,T,17,15)}),y=[j([...p.map(l=>i[l]??[0,0]),r(.8,-56),r(0,-66),r(-.8,-56)].map(([l,m])=>[l*.97,m*.97])),...g,...f];return[...y.map(l=>({d:l,stroke:M,width:5})),...y.map(l=>({d:l,fill:t})),...[...g.filter((l,m)=>m%2),...f].map(l=>({d:l,stroke:s,width:1.6,opacity:.45}))]}function St(e){let t="#5b5048",s=[-1,1].map(a=>{let{x:i,y:r,squeeze:c}=e.place(a*.4,-.05);return{x:i,y:r+2,across:24*(.55+.45*c),down:20}}),[o,n]=s;return[...s.flatMap(({x:a,y:i,across:r,down:c})=>[{d:H(a,i,r,c),fill:"#fffaf2",opacity:.16},{d:H(a,i,r,c),stroke:t,width:2.8}]),k(d`M${o.x+o.across} ${o.y-3}Q${(o.x+n.x)/2} ${o.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),k(d`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var Tt=.5,fe={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function ot(e,t,s){let{across:o,down:n,front:a,turned:i}=fe[e],r=O(Math.abs(t)/Tt,0,1.15),c=O(t/Tt,-1.15,1.15);return{points:a.map(([p,g],f)=>{let $=(a.length-f)%a.length,[y,l]=i[t>0?$:f];return[h(p,t>0?-y:y,r),h(g,l,r)]}),yaw:t,lean:c,place:(p,g)=>({x:o*Math.sin(p+t),y:n*Math.sin(g+s),squeeze:Math.max(.3,Math.cos(p+t))})}}var at=600,Y=430,At=[178,168];function Et(e,t,s){let o=At[0]+t.lean*12,n=At[1]+t.lean*5,a=`translate(${D(o)} ${D(n)}) scale(-1 1) rotate(${D(-6-t.lean*3+t.tilt)})`,i=`translate(${P[0]} ${P[1]}) rotate(${D(s.tilt+s.turn*8)})`,{back:r,front:c,head:u}=be(e.adult,t);return[{transform:"",shapes:$e(e)},{transform:"",shapes:xe()},{transform:a,shapes:r},{transform:"",shapes:ye(e.adult,o,n)},{transform:a,shapes:[...u,...c]},{transform:"",shapes:Me(e.baby)},{transform:i,shapes:we(e.baby,s)},{transform:"",shapes:wt(e.adult,t)},{transform:"",shapes:xt(e.baby,s)}]}var D=e=>Math.round(e*10)/10;function $e({ground:e,light:t}){return[{d:`M0 0H${at}V${Y}H0Z`,fill:e},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function be(e,t){let s=ot("adult",t.turn,t.nod),o=j(s.points),{back:n,front:a}=Ct(e);return{back:n(e),head:[...w(o,e.skin),...e.hairStyle==="headscarf"?[]:w("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?w("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...nt("adult",s,t,e),...e.lined?ge(s):[],...e.glasses?St(s):[]],front:a(e)}}function ge(e){let t=e.place(.78,.02),s=e.place(.33,.5);return[{d:`${d`M${t.x} ${t.y-3}`}l7-4${d`M${t.x+1} ${t.y+3}`}l8 1`,stroke:M,width:1.6,opacity:.5},{d:`${d`M${s.x} ${s.y-12}`}c7 5 10 12 9 20`,stroke:M,width:1.6,opacity:.4}]}function ye({skin:e,shade:t,top:s,topShade:o},n,a){let i=n-62,r=n+2;return[{d:d`M${i} ${a+40}C${i+2} ${a+90} ${i-4} ${a+118} ${i-20} ${a+136}C${i} ${a+176} ${r+10} ${a+176} ${r+30} ${a+136}C${r+6} ${a+124} ${r+2} ${a+96} ${r} ${a+70}Z`,fill:t},{d:d`M${i-1} ${a+74}C${i} ${a+104} ${i-6} ${a+122} ${i-20} ${a+136}M${r} ${a+98}C${r+2} ${a+118} ${r+10} ${a+130} ${r+28} ${a+137}`,stroke:M,width:2.8},...w(`M-20 ${Y+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${Y+40}Z`,s),...w("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",o)]}function xe(){return[...w("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function Me({top:e,topShade:t}){return[...w("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:M,width:6}]}function we(e,t){let s=ot("baby",t.turn,t.nod),o=[-1,1].map(a=>({side:a,at:s.place(a*1.42,.16)})).filter(({side:a})=>Math.cos(a*1.42+s.yaw)>-.12).flatMap(({side:a,at:i})=>{let r=i.x*1.14;return w(d`M${r-a*6} ${i.y-14}C${r+a*6} ${i.y-24} ${r+a*18} ${i.y-12} ${r+a*15} ${i.y+4}C${r+a*12} ${i.y+18} ${r+a*0} ${i.y+22} ${r-a*8} ${i.y+12}Z`,e.shade)}),n=Math.abs(s.lean)>.5;return[...n?[]:o,...w(j(s.points),e.skin),...n?o:[],...nt("baby",s,t,e),...Ot(s,e),...ve(s,t.tears)]}function ve(e,t){return t<.15?[]:[-1,1].map(s=>{let{x:o,y:n}=e.place(s*.62,.42);return{d:d`M${o} ${n-9}C${o+7} ${n} ${o+6} ${n+8} ${o} ${n+8}C${o-6} ${n+8} ${o-7} ${n} ${o} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var ke={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},C=e=>({...ke,...e}),it={neutral:C({}),interest:C({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:C({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:C({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:C({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":C({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:C({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":C({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:C({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:C({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:C({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},rt={warm:C({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:C({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:C({smile:0,mouthWide:.85,flush:.12}),back:C({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function ct(e,t,s){let o={...e};for(let n of Object.keys(e))o[n]=h(e[n],t[n],s);return o}var b={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,o=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${o}`:o},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var G=.45,Wt=.16;function lt(e,t){let s=e.findIndex(({start:o})=>o>t);return s===-1?e.length-1:Math.max(0,s-1)}function jt(e,t,s){let o=t+.5,n=lt(e.faces,Math.floor(o)),a=e.faces[n],i=e.faces[n-1]??a,r=e.faces[n+1]??a,c=o-(a?.start??0),u=(e.faces[n+1]?.start??Number.POSITIVE_INFINITY)-o,[p,g,f]=u<G?[a,r,.5-u/G/2]:n&&c<G?[i,a,.5+c/G/2]:[a,a,0],$=f*f*(3-2*f),y=ct(U(rt,p?.adult),U(rt,g?.adult),$),l=ct(U(it,p?.baby),U(it,g?.baby),$);return s?{adult:{...y,eyesOpen:y.eyesOpen*Nt(t,4.9)},baby:{...l,eyesOpen:l.eyesOpen*Nt(t+1.3,3.7)}}:{adult:y,baby:l}}function U(e,t){return e[t??""]??Object.values(e)[0]}function Nt(e,t){let s=e%t;return s<Wt?Math.abs(1-2*s/Wt):1}function R(e,t){return e.moments[lt(e.moments,t)]}function I(e,t){return e.phases[lt(e.phases,t)]}function N({phases:e},t){let s=e.filter(({name:n})=>n===t.name),o=b.phases[t.name]??t.name;return s.length>1?`${o} ${s.indexOf(t)+1}`:o}function dt(e,t){return`${b.time(t)}, ${N(e,I(e,t)).toLowerCase()}`}function ht(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function Ht(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function It(e,t){let s=t?.activity===e.id?Number(t.second):0,o=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(s)?Math.min(Math.max(s,0),o):0}}function Rt(e,t,s){let{adult:o,baby:n}=jt(e,t,s),a=_[e.people];return v`<svg
class="faces"
viewBox="0 0 ${at} ${Y}"
role="img"
aria-label=${b.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${bt(Et(a,o,n))}
</svg>`}function Bt(e,t){let s=e.matched[t]==="1";return v`<div class="told-here">
<p class="state">
<span>${b.clock(t)}</span>
<strong>${N(e,I(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?b.inStep:b.outOfStep}
</span>
</p>
<p class="moment">${X(R(e,t).text)}</p>
</div>`}function Zt(e){return v`<details class="whole">
<summary>${b.whole}</summary>
${e.phases.map(t=>v`
<p><strong>${N(e,t)}.</strong> ${X(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:o})=>v`<li><span class="when">${b.clock(s)}</span><span>${X(o)}</span></li>`)}
</ol>
`)}
</details>`}function Q(e){return v`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${F`<path d=${e} />`}
</svg>`}function qt(e,t,s){let o=I(e,t);return v`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${b.goTo}</span>
${e.phases.map(n=>v`<button
type="button"
aria-current=${n===o?"true":"false"}
@click=${()=>s(n.start)}
>
${N(e,n)}
</button>`)}
</div>
`}var{LONGEST_NOTE:Ts,RECORD_VERSION:As,isBlank:Es,isFromNewerVersion:Ws,isIdentifier:Ns,isObject:zt,isRecord:js}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:Ft,isText:Is,listOf:ut}=globalThis.secureBase["records/spec-shape.js"];function Pt(e){if(!Ft(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(s=>ut(s).length===t.length)&&[e.phases,e.moments,e.faces].every(s=>ut(s).every(o=>zt(o)&&Number.isInteger(o.start)))}var Yt=ft`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius, 14px);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink, #23303b);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent, #0f6b6b);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
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
border-block-end: 1px solid var(--sb-line, #d9d0c0);
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
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 50%, transparent);
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
fill: var(--sb-accent, #0f6b6b);
}
.joy {
color: var(--sb-repair, #8a6000);
stroke: currentColor;
}
.upset {
color: var(--sb-help, #8a3f4d);
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
background: var(--sb-surface, #f6f1e7);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
/* Above the line's highest point. */
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent, #0f6b6b);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
/* The thumb's middle runs from one end of the trace to the other. */
input[type="range"] {
display: block;
width: calc(100% + 28px);
height: 44px;
margin: 0 -14px;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -12px;
appearance: none;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
.controls {
gap: 0.5em 0.6em;
margin-block-start: 0.4em;
}
.controls .mark {
width: 1em;
height: 1em;
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
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #e6f2ef);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.go-to {
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
.whole ol {
padding: 0;
list-style: none;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
`;var{guard:Kt}=globalThis.secureBase["lit/directives/guard.js"];function Dt(e,t){let s=100*t/(e.matched.length-1);return v`<div class="trace" role="img" aria-label=${b.trace} style="--now: ${s}%">
${Kt([e],()=>Ce(e))}
<div class="cursor"></div>
</div>`}function Ce(e){let t=e.matched.length-1,s=n=>`${100*Math.min(n,t)/t}%`,o=v`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${_t(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${_t(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${Oe(e.matched)} />
</svg>`;return v`
${e.phases.map(n=>v`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${s(n.start)}; right: calc(100% - ${s(n.end)})"
>
<span>${N(e,n)}</span>
</div>`)}
<div class="lines to-come">${o}</div>
<div class="lines past">${o}</div>
${Xt("joy",b.joy,e.joy,t)} ${Xt("upset",b.upset,e.upset,t)}
${e.matched.includes("1")?v`<span class="in-step">${b.inStep}</span>`:W}
`}function Xt(e,t,s,o){let n=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(n)/o));return v`<span class="name ${e}" style="left: ${100*a}%; --height: ${n/100}">
${t}
</span>`}function _t(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function Oe(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var Se=6e3,Te=700,Gt=4,B=class B extends $t{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(t){return Pt(t)&&Object.hasOwn(_,t.people)}reconcile(t){return It(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(b.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let s=requestAnimationFrame(o=>{let n=Math.min(Math.max(o-t,0),250)/1e3;this.advance(this.time+n*(this.isFast?Gt:1)),this.isPlaying&&this.moveOn(o)});this.stopNext=()=>cancelAnimationFrame(s)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(ht(this.spec,this.second)),this.isPlaying&&this.stepOn()},Se/(this.isFast?Gt:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let s=I(this.spec,this.second);this.goTo(t);let o=I(this.spec,this.second);o!==s&&this.announce(`${N(this.spec,o)}. ${tt(o.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&R(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||R(this.spec,this.second)===s)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),Te))}say(t=!0){if(!this.spec)return;let s=tt(R(this.spec,this.second).text);this.announce(t?`${dt(this.spec,this.second)}. ${s}`:s)}renderActivity(){let t=this.spec;return t?v`
<div class="stage">
<div>${Rt(t,this.time,this.isPlaying)}
<p class="label"><strong>${b.illustration}</strong> ${b.notAtHome}</p>
</div>
${Bt(t,this.second)}
</div>
${Dt(t,this.time)}
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
${this.renderControls(t)} ${Zt(t)}
`:W}renderControls(t){let s=this.second>=this.last,o=this.isPlaying?b.pause:s?b.watchAgain:b.watch;return v`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${Q(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${o}
</button>
<button
type="button"
aria-label=${b.backName}
@click=${()=>this.jump(Ht(t,this.second))}
>
${Q("M15 5l-7 7 7 7")}${b.back}
</button>
<button
type="button"
aria-label=${b.forwardName}
@click=${()=>this.jump(ht(t,this.second))}
>
${Q("M9 5l7 7-7 7")}${b.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${b.fast}
</button>
</div>
${qt(t,this.second,n=>this.jump(n))}
`}};J(B,"styles",[...pt(B,B,"styles"),Yt]),J(B,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var V=B;mt("sb-dyad-player",V);})();
