# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VbossObjectStoreConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VbossObjectStoreConfig",
    wire_name="VsanVbossObjectStoreConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("id", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("secretKey", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "volumeUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property("properties", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class VbossObjectStoreConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VbossObjectStoreConfig``, on the wire ``VsanVbossObjectStoreConfig``.

    Fields:
        - ``id``: ``string``, required.
        - ``secretKey``: ``string``, optional.
        - ``volumeUuids``: List of ``string``, optional.
        - ``properties``: ``string``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/VbossObjectStoreConfig.rst``
    """

    id: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    secretKey: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    volumeUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
    properties: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
