# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectAttachSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.VStorageObjectAttachSpec",
    wire_name="VStorageObjectAttachSpec",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("volumeId", "vim.vslm.ID", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("datastore", "vim.Datastore", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("diskMode", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("sharing", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("controllerKey", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("unitNumber", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
    ),
)
class VStorageObjectAttachSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObjectAttachSpec``.

    Fields:
        - ``volumeId``: ``vim.vslm.ID``, required.
        - ``datastore``: ``vim.Datastore``, required.
        - ``diskMode``: ``string``, optional.
        - ``sharing``: ``string``, optional.
        - ``controllerKey``: ``int``, optional.
        - ``unitNumber``: ``int``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vslm/VStorageObjectAttachSpec.rst``
    """

    volumeId: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 9.1.0.0."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 9.1.0.0."""
    diskMode: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    sharing: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    controllerKey: int | None = None
    """``int``, optional. Since vSphere API 9.1.0.0."""
    unitNumber: int | None = None
    """``int``, optional. Since vSphere API 9.1.0.0."""
