# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanObjSnapParams``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanObjSnapParams",
    wire_name="VsanObjSnapParams",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version23", rank=21),
        _rt.Property("creator", "string", optional=True, since="vsan.version.version23", rank=21),
        _rt.Property(
            "snapshotType", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property("cookie", "string", optional=True, since="vsan.version.version23", rank=21),
        _rt.Property(
            "immutableTag", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanObjSnapParams(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanObjSnapParams``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``creator``: ``string``, optional.
        - ``snapshotType``: ``string``, optional.
        - ``cookie``: ``string``, optional.
        - ``immutableTag``: ``string``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanObjSnapParams.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    creator: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    snapshotType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    cookie: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    immutableTag: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
