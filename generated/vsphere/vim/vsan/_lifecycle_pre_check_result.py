# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecyclePreCheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.LifecyclePreCheckResult",
    wire_name="LifecyclePreCheckResult",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property("type", "string", optional=True, since="vsan.version.version17", rank=15),
        _rt.Property(
            "description",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property("status", "string", since="vsan.version.version17", rank=15),
        _rt.Property(
            "reason",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class LifecyclePreCheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.LifecyclePreCheckResult``.

    Fields:
        - ``type``: ``string``, optional.
        - ``description``: ``vmodl.LocalizableMessage``, optional.
        - ``status``: ``string``, required.
        - ``reason``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecyclePreCheckResult.rst``
    """

    type: str | None = None
    """``string``, optional. Since vsan API 7.3."""
    description: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vsan API 7.3."""
    status: str = ""
    """``string``, required. Since vsan API 7.3."""
    reason: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vsan API 7.3."""
