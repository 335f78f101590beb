# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDataDrivenAPIAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanDataDrivenAPIAction",
    wire_name="VsanDataDrivenAPIAction",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property("actionId", "string", since="vsan.version.version22", rank=20),
        _rt.Property(
            "actionLabel", "vmodl.LocalizableMessage", since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "actionDescription", "vmodl.LocalizableMessage", since="vsan.version.version22", rank=20
        ),
        _rt.Property("enabled", "boolean", since="vsan.version.version22", rank=20),
        _rt.Property(
            "parameters",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class VsanDataDrivenAPIAction(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanDataDrivenAPIAction``.

    Fields:
        - ``actionId``: ``string``, required.
        - ``actionLabel``: ``vmodl.LocalizableMessage``, required.
        - ``actionDescription``: ``vmodl.LocalizableMessage``, required.
        - ``enabled``: ``boolean``, required.
        - ``parameters``: List of ``vim.KeyValue``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/cluster/VsanDataDrivenAPIAction.rst``
    """

    actionId: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    actionLabel: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vsan API 8.0.0.3."""
    actionDescription: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vsan API 8.0.0.3."""
    enabled: bool = False
    """``boolean``, required. Since vsan API 8.0.0.3."""
    parameters: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 8.0.0.3."""
