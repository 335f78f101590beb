# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SystemInfo",
    wire_name="HostSystemInfo",
    properties=lambda: (
        _rt.Property("vendor", "string"),
        _rt.Property("model", "string"),
        _rt.Property("family", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("uuid", "string"),
        _rt.Property(
            "otherIdentifyingInfo",
            "vim.host.SystemIdentificationInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "serialNumber", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "qualifiedName",
            "vim.host.QualifiedName",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "vvolHostNQN",
            "vim.host.QualifiedName",
            optional=True,
            since="vim.version.v8_0_0_0",
            rank=27,
        ),
        _rt.Property("vvolHostId", "string", optional=True, since="vim.version.v8_0_0_0", rank=27),
        _rt.Property(
            "bootCommandLine", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class SystemInfo(vmodl.DynamicData):
    """The data object ``vim.host.SystemInfo``, on the wire ``HostSystemInfo``.

    Fields:
        - ``vendor``: ``string``, required.
        - ``model``: ``string``, required.
        - ``family``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``uuid``: ``string``, required.
        - ``otherIdentifyingInfo``: List of ``vim.host.SystemIdentificationInfo``, optional. Since
          VI API 2.5.
        - ``serialNumber``: ``string``, optional. Since vSphere API 6.7.
        - ``qualifiedName``: List of ``vim.host.QualifiedName``, optional. Since vSphere API
          7.0.3.0.
        - ``vvolHostNQN``: ``vim.host.QualifiedName``, optional. Since vSphere API 8.0.0.0.
        - ``vvolHostId``: ``string``, optional. Since vSphere API 8.0.0.0.
        - ``bootCommandLine``: ``string``, optional. Since vSphere API 8.0.3.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/SystemInfo.rst``
    """

    vendor: str = ""
    """``string``, required. Since 1.0."""
    model: str = ""
    """``string``, required. Since 1.0."""
    family: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    uuid: str = ""
    """``string``, required. Since 1.0."""
    otherIdentifyingInfo: _rt.Field[
        list[vim.host.SystemIdentificationInfo], Iterable[vim.host.SystemIdentificationInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.SystemIdentificationInfo``, optional. Since VI API 2.5."""
    serialNumber: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    qualifiedName: _rt.Field[list[vim.host.QualifiedName], Iterable[vim.host.QualifiedName]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.QualifiedName``, optional. Since vSphere API 7.0.3.0."""
    vvolHostNQN: vim.host.QualifiedName | None = None
    """``vim.host.QualifiedName``, optional. Since vSphere API 8.0.0.0."""
    vvolHostId: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.0."""
    bootCommandLine: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
