# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckItem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.MountPrecheckItem",
    wire_name="VsanMountPrecheckItem",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("type", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "description", "vmodl.LocalizableMessage", since="vsan.version.version15", rank=13
        ),
        _rt.Property("status", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "reason",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "ignoreMessage",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class MountPrecheckItem(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckItem``, on the wire ``VsanMountPrecheckItem``.

    Fields:
        - ``type``: ``string``, required.
        - ``description``: ``vmodl.LocalizableMessage``, required.
        - ``status``: ``string``, required.
        - ``reason``: List of ``vmodl.LocalizableMessage``, optional.
        - ``ignoreMessage``: List of ``vmodl.LocalizableMessage``, optional. Since vsan API 8.0.0.3.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckItem.rst``
    """

    type: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    description: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vSAN 7.0U1."""
    status: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    reason: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U1."""
    ignoreMessage: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vsan API 8.0.0.3."""
