# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VsanDatastoreInfo",
    wire_name="VsanDatastoreInfo",
    since="vim.version.v7_0_1_0",
    rank=20,
    properties=lambda: (
        _rt.Property(
            "membershipUuid", "string", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property("accessGenNo", "int", optional=True, since="vim.version.v7_0_1_0", rank=20),
    ),
)
class VsanDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.VsanDatastoreInfo``.

    Fields:
        - ``membershipUuid``: ``string``, optional.
        - ``accessGenNo``: ``int``, optional.

    Since:
        vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

    Source:
        ``vim/host/VsanDatastoreInfo.rst``
    """

    membershipUuid: str | None = None
    """``string``, optional. Since vSphere API 7.0.1.0."""
    accessGenNo: int | None = None
    """``int``, optional. Since vSphere API 7.0.1.0."""
