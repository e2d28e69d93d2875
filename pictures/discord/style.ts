import { SIGNS } from '../signs.ts';

/** Discord's dark theme, as far as the bot's messages show it. */
export const STYLE = `${SIGNS}
* { margin: 0; box-sizing: border-box; }
body { background: #323339; color: #dfe0e2; font: 16px/1.375 Signs, 'gg sans', 'Noto Sans', sans-serif; padding: 16px 12px; }
.asked { display: flex; align-items: center; gap: 6px; margin: 0 0 4px 20px; font-size: 14px; color: #aaabaf; }
.asked::before { content: ''; width: 26px; height: 9px; margin-top: 9px; border: solid #55565c; border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.asked b { color: #e8a34c; font-weight: 500; }
.asked code { background: none; color: #94a0f5; font: inherit; padding: 0; }
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 12px; }
.avatar { width: 40px; height: 40px; border-radius: 50%; background: #0072b2; color: #fff; font: 700 20px/40px 'Noto Sans', sans-serif; text-align: center; }
.name { font-weight: 500; color: #fff; }
.name i { background: #5865f2; border-radius: 4px; font: 600 11px/16px 'Noto Sans', sans-serif; padding: 1px 5px; margin: 0 4px; }
.name time { color: #949ba4; font-size: 12px; font-weight: 400; }
.top { margin: 2px 0 4px; }
.card { background: #393a41; border: 1px solid #46474e; border-left: 4px solid; border-radius: 8px; padding: 14px 14px 14px 12px; margin-top: 4px; max-width: 600px; }
hr { border: 0; border-top: 1px solid #4e4f57; margin: 10px 0; }
p { white-space: pre-wrap; }
h3 { font-size: 16px; line-height: 1.375; color: #fff; margin-bottom: 4px; }
b { color: #fff; font-weight: 700; }
small { display: block; font-size: 13px; line-height: 1.4; color: #aaabaf; }
blockquote { border-left: 4px solid #65666d; border-radius: 2px; padding: 0 8px 0 12px; margin: 2px 0; }
li { margin: 2px 0 2px 22px; }
code { background: #2b2c31; border-radius: 4px; font: 85%/1.3 'Noto Sans Mono', monospace; padding: 1px 4px; }
a { color: #7cb0f7; }
a.mention { background: #3e4273; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; max-width: 600px; }
button { height: 34px; padding: 0 14px; border: 0; border-radius: 8px; background: #4b4c54; color: #fff; font: 500 14px 'Noto Sans', sans-serif; }
.style-1 { background: #5865f2; }
.private { margin-top: 6px; font-size: 13px; color: #aaabaf; }
.private a { margin-left: 4px; }
.private svg { vertical-align: -3px; margin-right: 3px; }
`;
