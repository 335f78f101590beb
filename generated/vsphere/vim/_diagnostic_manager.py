# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DiagnosticManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.DiagnosticManager")
class DiagnosticManager(_rt.Opaque):
    """``vim.DiagnosticManager``, of which this package knows no more than the name."""
