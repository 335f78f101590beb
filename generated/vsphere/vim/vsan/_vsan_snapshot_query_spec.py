# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapshotQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanSnapshotQuerySpec",
    wire_name="VsanSnapshotQuerySpec",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("datastoreUuid", "string", since="vsan.version.version23", rank=21),
        _rt.Property(
            "objectUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
        _rt.Property(
            "snapshotType", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property("creator", "string", optional=True, since="vsan.version.version23", rank=21),
        _rt.Property(
            "includeDescriptorPath",
            "boolean",
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
        _rt.Property(
            "snapshotTagMask", "int", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanSnapshotQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanSnapshotQuerySpec``.

    Fields:
        - ``datastoreUuid``: ``string``, required.
        - ``objectUuids``: List of ``string``, optional.
        - ``snapshotType``: ``string``, optional.
        - ``creator``: ``string``, optional.
        - ``includeDescriptorPath``: ``boolean``, optional.
        - ``snapshotTagMask``: ``int``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanSnapshotQuerySpec.rst``
    """

    datastoreUuid: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    objectUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.4."""
    snapshotType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    creator: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    includeDescriptorPath: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.4."""
    snapshotTagMask: int | None = None
    """``int``, optional. Since vsan API 9.1.0.0."""
