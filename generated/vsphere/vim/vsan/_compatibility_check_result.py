# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.CompatibilityCheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.CompatibilityCheckResult",
    wire_name="VsanCompatibilityCheckResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("status", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "message",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class CompatibilityCheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.CompatibilityCheckResult``, on the wire ``VsanCompatibilityCheckResult``.

    Fields:
        - ``status``: ``string``, required.
        - ``message``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/CompatibilityCheckResult.rst``
    """

    status: str = ""
    """``string``, required. Since vSphere API 5.5."""
    message: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSphere API 5.5."""
