import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { shotNumber } from '../numbers.js';
import { t } from '../strings.js';

const FRAMINGS = ['wide', 'medium', 'close-up', 'action', 'dialogue', 'abstract', 'product', 'text'];
const KINDS = ['location', 'prop', 'wardrobe'];

/** What was found in a brief, to be corrected: scenes with shots, cast, references. Tells `changed` with the outline each time something is corrected. */
class RaOutline extends RaElement {
  static properties = { outline: { attribute: false } };

  change(work) {
    work(this.outline);
    this.tell('changed', this.outline);
    this.requestUpdate();
  }

  /** Takes somebody or something away, from the shots as well. */
  drop(list, entry, field) {
    this.change(o => {
      o[list] = o[list].filter(e => e !== entry);
      o.scenes.forEach(scene => scene.shots.forEach(shot => { shot[field] = (shot[field] ?? []).filter(name => name !== entry.name); }));
    });
  }

  toggle(shot, field, name, on) {
    this.change(() => { shot[field] = on ? [...shot[field] ?? [], name] : (shot[field] ?? []).filter(other => other !== name); });
  }

  render() {
    const o = this.outline;
    return html`<div class="outline">
      <div class="stack">${o.scenes.map((scene, i) => this.scene(scene, i))}</div>
      <div class="stack">
        <section class="panel stack" aria-labelledby="found-cast"><h2 id="found-cast">${t('brief.characters')}</h2>
          ${o.characters.length ? nothing : html`<p class="soft">${t('brief.none')}</p>`}
          ${o.characters.map((c, i) => this.somebody(c, `c${i}`, 'characters', 'brief.character.description'))}</section>
        <section class="panel stack" aria-labelledby="found-refs"><h2 id="found-refs">${t('brief.references')}</h2>
          ${o.references.length ? nothing : html`<p class="soft">${t('brief.none')}</p>`}
          ${o.references.map((r, i) => this.somebody(r, `r${i}`, 'references', 'brief.reference.description', html`<label class="quiet" for="kind-${i}">${t('brief.reference.kind', { name: r.name })}</label>
            <select id="kind-${i}" class="compact" ?disabled=${r.known} @change=${e => this.change(() => { r.kind = e.target.value; })}>${KINDS.map(k => html`<option value=${k} ?selected=${r.kind === k}>${t(`kind.${k}`)}</option>`)}</select>`))}</section>
      </div></div>`;
  }

  somebody(entry, id, list, label, more = nothing) {
    return html`<div class="stack tight"><div class="row tight"><h3>${entry.name}</h3>${more}${entry.known ? html`<span class="chip info">${t('brief.known')}</span>` : nothing}
        <button class="small plain push" aria-label=${t('brief.character.remove', { name: entry.name })} @click=${() => this.drop(list, entry, list)}>${t('remove')}</button></div>
      ${entry.known ? nothing : html`<label class="quiet" for=${id}>${t(label, { name: entry.name })}</label><textarea id=${id} rows="2" maxlength="4000" .value=${entry.description ?? ''}
        @input=${e => this.change(() => { entry.description = e.target.value; })}></textarea>`}</div>`;
  }

  scene(scene, i) {
    const n = i + 1;
    return html`<section class="panel stack" aria-label=${t('brief.scene', { n })}>
      <div class="row tight"><label class="quiet" for="h${i}">${t('brief.scene.heading', { n })}</label><b class="soft" aria-hidden="true">${n}.</b>
        <input id="h${i}" class="script grow" maxlength="200" .value=${scene.heading} @input=${e => this.change(() => { scene.heading = e.target.value; })}>
        <button class="small plain" aria-label=${t('brief.scene.remove', { n })} @click=${() => this.change(o => { o.scenes = o.scenes.filter(s => s !== scene); })}>${t('remove')}</button></div>
      <ol class="stack tight">${scene.shots.map((shot, j) => this.shot(scene, shot, i, j))}</ol>
      <div><button class="small plain" @click=${() => this.change(() => { scene.shots = [...scene.shots, { description: '', characters: [], references: [] }]; })}>${t('brief.shot.add', { n })}</button></div>
    </section>`;
  }

  shot(scene, shot, i, j) {
    const number = shotNumber(i, j);
    const o = this.outline;
    const chip = (field, name) => html`<label class="chip check"><input type="checkbox" .checked=${(shot[field] ?? []).includes(name)} @change=${e => this.toggle(shot, field, name, e.target.checked)}>${name}</label>`;
    return html`<li class="found stack tight"><div class="row tight"><b>${number}</b>
        <label class="quiet" for="f${i}-${j}">${t('brief.shot.framing', { number })}</label><select id="f${i}-${j}" class="compact" @change=${e => this.change(() => { shot.shotType = e.target.value || undefined; })}>
          <option value="">${t('shotType.any')}</option>${FRAMINGS.map(f => html`<option value=${f} ?selected=${shot.shotType === f}>${t(`shotType.${f}`)}</option>`)}</select>
        <button class="small plain push" aria-label=${t('brief.shot.remove', { number })} @click=${() => this.change(() => { scene.shots = scene.shots.filter(s => s !== shot); })}>${t('remove')}</button></div>
      <label class="quiet" for="d${i}-${j}">${t('brief.shot', { number })}</label><textarea id="d${i}-${j}" rows="2" maxlength="4000" .value=${shot.description} @input=${e => this.change(() => { shot.description = e.target.value; })}></textarea>
      ${o.characters.length + o.references.length ? html`<fieldset><legend class="quiet">${t('brief.shot.who', { number })}</legend><div class="row tight">${o.characters.map(c => chip('characters', c.name))}${o.references.map(r => chip('references', r.name))}</div></fieldset>` : nothing}</li>`;
  }
}
customElements.define('ra-outline', RaOutline);
