# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjIdentityQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanObjIdentityQuerySpec",
    wire_name="VsanObjIdentityQuerySpec",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "knownSpbmProfileUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "includeEffectiveCapacity",
            "boolean",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanObjIdentityQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjIdentityQuerySpec``.

    Fields:
        - ``knownSpbmProfileUuids``: List of ``string``, optional.
        - ``includeEffectiveCapacity``: ``boolean``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanObjIdentityQuerySpec.rst``
    """

    knownSpbmProfileUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
    includeEffectiveCapacity: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
