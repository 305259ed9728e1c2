"""Parses MLIR files with CIRCT itself (through the pycde wheel) and prints one JSON object per file.

Usage: oracle.py FILE...

Each line holds `file` and one of
  `generic`  the generic form, without locations
  `errors`   a list of [line, column, message]
  `crash`    how the process ended (the wheel is built with assertions, and bad input can trip one)

Every file is parsed in a child of its own, forked after the dialects are loaded.
"""

import json
import os
import re
import sys
import tempfile

import pycde.circt as circt
from pycde.circt import ir, passmanager


def context():
    ctx = ir.Context()
    ctx.enable_multithreading(False)
    circt.register_dialects(ctx)
    with ctx, ir.Location.unknown():
        # llhd, math and ub have no registration of their own; this pass depends on them, so running it loads them.
        empty = ir.Module.parse("module {}").operation
        passmanager.PassManager.parse("builtin.module(convert-moore-to-core)").run(empty)
    return ctx


def place(location):
    found = re.search(r':(\d+):(\d+)', str(location))
    return (int(found[1]), int(found[2])) if found else (0, 0)


def parse(ctx, path):
    # The wheel wants str, and MLIR strings may hold any byte: latin-1 would change them, so files must be UTF-8.
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with ctx, ir.Location.unknown():
        try:
            module = ir.Module.parse(text)
        except ir.MLIRError as error:
            return {"errors": [[*place(d.location), d.message] for d in error.error_diagnostics]}
        return {"generic": module.operation.get_asm(print_generic_op_form=True, use_local_scope=True)}


def guarded(ctx, path):
    with tempfile.TemporaryFile("w+") as answer, tempfile.TemporaryFile("w+b") as noise:
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            os.dup2(noise.fileno(), 2)
            status = 1
            try:
                json.dump(parse(ctx, path), answer)
                answer.flush()
                status = 0
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        if status == 0:
            answer.seek(0)
            return json.load(answer)
        noise.seek(0)
        lines = noise.read().decode("utf-8", "replace").strip().splitlines()
        return {"crash": lines[0] if lines else f"status {status}"}


def main(paths):
    ctx = context()
    for path in paths:
        print(json.dumps({"file": path, **guarded(ctx, path)}), flush=True)


main(sys.argv[1:])
