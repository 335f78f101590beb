# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchNotApplicable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchNotApplicable",
    wire_name="PatchNotApplicable",
    properties=lambda: (_rt.Property("patchID", "string"),),
)
class PatchNotApplicable(vim.fault.VimFault):
    """The fault ``vim.fault.PatchNotApplicable``.

    Fields:
        - ``patchID``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchNotApplicable.rst``
    """

    patchID: str = ""
    """``string``, required. Since 1.0."""
