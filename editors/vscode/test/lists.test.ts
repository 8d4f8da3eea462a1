import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeList } from "../src/lists";

const link = "- [Fog](https://example.org/fog)\n";

test("a text with five addresses may be a list", () => assert.equal(mayBeList(link.repeat(5)), true));

test("a text with fewer is none", () => {
  assert.equal(mayBeList(link.repeat(4)), false);
  assert.equal(mayBeList(""), false);
});
