//! How the wall looks as a web page.
//!
//! Colours keep at least 7:1 for text and 4.5:1 for what stands out (WCAG 2.2, 1.4.3 and 1.4.6);
//! a test counts. On paper it is black on white, lying, as large as the paper.

/// The style sheet.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#ffffff;--ink:#1a1a1a;--soft:#4a4f55;--line:#767c83;--ok:#005a9c;--watch:#8a5a00;--off:#a8123e}
@media (prefers-color-scheme:dark){:root{--ground:#121417;--ink:#e8e8e8;--soft:#b4bbc2;--line:#7d858d;--ok:#56b4e9;--watch:#f0e442;--off:#ff8a5c}}
*{box-sizing:border-box}
html{font-size:clamp(1rem,.4rem + .55vw,2.2rem)}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:1rem/1.35 system-ui,\"Segoe UI\",Roboto,Arial,sans-serif}
header,main,footer{padding:.6rem 1.2rem}
header{display:flex;flex-wrap:wrap;gap:.2rem 2rem;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--line)}
footer{display:flex;flex-wrap:wrap;gap:.2rem 2rem;border-top:1px solid var(--line);color:var(--soft)}
h1{font-size:1.35rem;margin:0}
h2{font-size:1.15rem;margin:0 0 .6rem}
h3{font-size:1rem;margin:.9rem 0 .3rem;break-after:avoid}
p,ul{margin:0;padding:0}
ul{list-style:none}
li{margin:0 0 .55rem;break-inside:avoid;overflow-wrap:anywhere}
main{flex:1;display:grid;align-content:start;grid-template-columns:2fr 1fr 1fr;gap:1.2rem 2rem}
.flow{columns:16rem;column-gap:2rem}
.flow h3:first-child{margin-top:0}
h2 span,h3 span,li p,header p{color:var(--soft)}
h2 span,h3 span{font-weight:400}
li .ok{color:var(--ok)}
li .watch{color:var(--watch)}
li .off{color:var(--off)}
li strong{font-weight:600}
.figure{color:var(--ink);display:flex;justify-content:space-between;gap:1rem}
svg{display:block;width:100%;height:auto;max-height:4.5rem}
footer .age{margin-left:auto}
@media (max-width:60rem){main{display:block}section{margin-bottom:1.5rem}}
@page{size:landscape;margin:10mm}
@media print{
:root{color-scheme:light;--ground:#ffffff;--ink:#000000;--soft:#000000;--line:#767c83;--ok:#000000;--watch:#000000;--off:#000000}
html{font-size:9pt}
main{display:grid}
}
";
