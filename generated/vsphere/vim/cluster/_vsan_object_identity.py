# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectIdentity``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanObjectIdentity",
    wire_name="VsanObjectIdentity",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("type", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "vmInstanceUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vmNsObjectUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "spbmProfileUuid", "string", optional=True, since="vsan.version.version13", rank=11
        ),
        _rt.Property(
            "metadatas",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version13",
            rank=11,
        ),
        _rt.Property("typeExtId", "string", optional=True, since="vsan.version.version13", rank=11),
        _rt.Property(
            "spbmProfileName", "string", optional=True, since="vsan.version.version21", rank=19
        ),
    ),
)
class VsanObjectIdentity(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectIdentity``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``type``: ``string``, required.
        - ``vmInstanceUuid``: ``string``, optional.
        - ``vmNsObjectUuid``: ``string``, optional.
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``description``: ``string``, optional.
        - ``spbmProfileUuid``: ``string``, optional. Since vsan API 7.1.
        - ``metadatas``: List of ``vim.KeyValue``, optional. Since vsan API 7.1.
        - ``typeExtId``: ``string``, optional. Since vsan API 7.1.
        - ``spbmProfileName``: ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectIdentity.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    type: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vmInstanceUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vmNsObjectUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    spbmProfileUuid: str | None = None
    """``string``, optional. Since vsan API 7.1."""
    metadatas: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 7.1."""
    typeExtId: str | None = None
    """``string``, optional. Since vsan API 7.1."""
    spbmProfileName: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
