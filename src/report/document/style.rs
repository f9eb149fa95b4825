//! How a document looks as a web page.
//!
//! Colours keep at least 7:1 for text and 3:1 for lines that carry meaning, in both schemes (WCAG
//! 2.2, 1.4.6 and 1.4.11); a test counts. On paper it is black on white, A4.

/// The style sheet.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#ffffff;--ink:#1a1a1a;--soft:#4a4f55;--line:#767c83;--mark:#005a9c}
@media (prefers-color-scheme:dark){:root{--ground:#121417;--ink:#e8e8e8;--soft:#b4bbc2;--line:#7d858d;--mark:#7cc4f2}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,\"Segoe UI\",Roboto,Arial,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.25}
h2{font-size:1.35rem;line-height:1.3;margin-top:2rem}
h3{font-size:1.1rem;margin-top:1.5rem}
p,li,dd{max-width:42rem;overflow-wrap:anywhere}
.note{border-left:.3rem solid var(--mark);padding-left:.75rem}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
.table{overflow-x:auto;margin:1rem 0}
.table:focus-visible{outline:.2rem solid var(--mark)}
table{border-collapse:collapse}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media (max-width:40rem){dl{display:block}dd{margin-bottom:.5rem}}
@page{size:A4;margin:18mm}
@media print{
:root{color-scheme:light;--ground:#ffffff;--ink:#000000;--soft:#000000;--line:#767c83;--mark:#000000}
main{max-width:none;padding:0}
.table{overflow:visible}
h1,h2,h3,caption{break-after:avoid}
tr,li,dd{break-inside:avoid}
thead{display:table-header-group}
}
";
