// Looks at the pages of a folder in a browser, light and dark, narrow and wide: node check.mjs FOLDER BROWSER
// With a third argument, a folder, it also writes a screenshot of each page there.
import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [folder, executablePath, screenshots] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
let succeeded = 0;
let failed = 0;

for (const file of readdirSync(folder).filter(name => name.endsWith(".html"))) {
    for (const scheme of ["light", "dark"]) {
        for (const width of [400, 1400]) {
            const faults = await look(file, scheme, width);
            if (faults.length === 0) {
                succeeded++;
            } else {
                failed++;
                console.error(`${file}, ${scheme}, ${width} pixels:\n  ${faults.slice(0, 20).join("\n  ")}`);
            }
        }
    }
}

await browser.close();
console.log(`  succeeded: ${succeeded}\n  failed: ${failed}\n  skipped: 0`);
process.exit(failed === 0 && succeeded > 0 ? 0 : 1);

async function look(file, scheme, width) {
    const page = await browser.newPage();
    const faults = [];
    page.on("dialog", async dialog => {
        faults.push("a script ran");
        await dialog.dismiss();
    });
    page.on("request", request => {
        if (!request.url().startsWith("file:")) {
            faults.push(`a request to ${request.url()}`);
        }
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(pathToFileURL(resolve(folder, file)).href);
    if (screenshots) {
        await page.screenshot({ path: join(screenshots, `${basename(file, ".html")}-${scheme}-${width}.png`), fullPage: true });
    }

    faults.push(...await page.evaluate(measure));
    faults.push(...await openByKeyboard(page));
    faults.push(...await page.evaluate(measure));
    faults.push(...await readAloud(page));
    await page.close();
    return faults;
}

// Each element that opens is reached with the Tab key and opened with Enter.
async function openByKeyboard(page) {
    const count = await page.evaluate(() => document.querySelectorAll("summary,a").length);
    for (let i = 0; i < 3 * count + 10; i++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement.matches("details:not([open]) > summary"))) {
            await page.keyboard.press("Enter");
        }
    }

    const closed = await page.evaluate(() => document.querySelectorAll("details:not([open])").length);
    return closed === 0 ? [] : [`${closed} elements don't open by keyboard`];
}

// Screen readers get a name for each bar, and tables with rows, also where the rows are shown as blocks.
async function readAloud(page) {
    const nodes = [];
    const walk = node => {
        nodes.push(node);
        (node.children ?? []).forEach(walk);
    };
    walk(await page.accessibility.snapshot({ interestingOnly: false }));
    const expected = await page.evaluate(() => ({
        bars: document.querySelectorAll("svg").length,
        tables: document.querySelectorAll("table").length,
        rows: document.querySelectorAll("tr").length,
        cards: document.querySelectorAll("article").length,
    }));
    const found = {
        bars: nodes.filter(node => ["img", "image"].includes(node.role) && node.name?.startsWith("Likelihood")).length,
        tables: nodes.filter(node => node.role === "table").length,
        rows: nodes.filter(node => node.role === "row").length,
        cards: nodes.filter(node => node.role === "article" && node.name).length,
    };
    return Object.keys(expected).filter(name => expected[name] !== found[name]).map(name => `screen readers get ${found[name]} ${name} of ${expected[name]}`);
}

// Runs in the page.
function measure() {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
        faults.push(`the page is ${root.scrollWidth} pixels wide`);
    }

    for (const [selector, what] of [["script", "scripts"], ["[id]", "ids"], ["h1", "headings of the first level"], ["img,iframe,object,embed,link[href]", "outside resources"]]) {
        const count = document.querySelectorAll(selector).length;
        if (count > 0) {
            faults.push(`${count} ${what}`);
        }
    }

    for (const element of document.querySelectorAll("*")) {
        for (const attribute of element.attributes) {
            if (attribute.name.startsWith("on") || (attribute.name === "href" && !/^https?:\/\//.test(attribute.value))) {
                faults.push(`the attribute ${attribute.name}="${attribute.value}"`);
            }
        }
    }

    const boxes = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (node.data.trim() === "" || parent.closest("style,title,thead") || !parent.checkVisibility()) {
            continue;
        }

        const range = document.createRange();
        range.selectNodeContents(node);
        const card = parent.closest(".geopol").getBoundingClientRect();
        for (const box of range.getClientRects()) {
            if (box.width > 0) {
                boxes.push({ box, node });
            }

            if (box.left < card.left - 0.5 || box.right > card.right + 0.5) {
                faults.push(`outside of its card: ${node.data.slice(0, 60)}`);
            }
        }

        const ratio = contrast(colour(getComputedStyle(parent).color), colour(getComputedStyle(parent.closest(".geopol")).backgroundColor));
        if (ratio < 4.5) {
            faults.push(`a contrast of ${ratio.toFixed(2)}: ${node.data.slice(0, 60)}`);
        }
    }

    for (const bar of document.querySelectorAll("svg")) {
        if (bar.checkVisibility()) {
            boxes.push({ box: bar.getBoundingClientRect(), node: bar });
        }

        for (const mark of bar.querySelectorAll(".geopol-interval,.geopol-said,.geopol-band")) {
            const ratio = contrast(colour(getComputedStyle(mark).fill), colour(getComputedStyle(bar.closest(".geopol")).backgroundColor));
            if (ratio < 3) {
                faults.push(`a contrast of ${ratio.toFixed(2)} in a bar`);
            }
        }
    }

    boxes.sort((a, b) => a.box.top - b.box.top);
    for (let i = 0; i < boxes.length; i++) {
        for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
            const [a, b] = [boxes[i].box, boxes[j].box];
            const overlap = Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
            if (boxes[i].node !== boxes[j].node && overlap > 3) {
                faults.push(`overlap of ${overlap.toFixed(1)}: "${(boxes[i].node.data ?? "bar").slice(0, 40)}" and "${(boxes[j].node.data ?? "bar").slice(0, 40)}"`);
            }
        }
    }

    return faults;

    function colour(css) {
        const context = new OffscreenCanvas(1, 1).getContext("2d");
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }

    function contrast(a, b) {
        const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
    }

    function luminance(rgb) {
        const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
}
