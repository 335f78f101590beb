# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.EntityCompatibilityResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.EntityCompatibilityResult",
    wire_name="VSANEntityCompatibilityResult",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("entity", "vim.ManagedEntity", since="vsan.version.version15", rank=13),
        _rt.Property("compatible", "boolean", since="vsan.version.version15", rank=13),
        _rt.Property(
            "incompatibleReasons",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "extendedAttributes",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class EntityCompatibilityResult(vmodl.DynamicData):
    """The data object ``vim.vsan.EntityCompatibilityResult``, on the wire ``VSANEntityCompatibilityResult``.

    Fields:
        - ``entity``: ``vim.ManagedEntity``, required.
        - ``compatible``: ``boolean``, required.
        - ``incompatibleReasons``: List of ``vmodl.LocalizableMessage``, optional.
        - ``extendedAttributes``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/EntityCompatibilityResult.rst``
    """

    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since vSAN 7.0U1."""
    compatible: bool = False
    """``boolean``, required. Since vSAN 7.0U1."""
    incompatibleReasons: _rt.Field[
        list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
    ] = _rt.EMPTY
    """List of ``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U1."""
    extendedAttributes: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSAN 7.0U1."""
