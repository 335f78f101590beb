# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SevInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SevInfo",
    wire_name="HostSevInfo",
    since="vim.version.v7_0_1_0",
    rank=20,
    properties=lambda: (
        _rt.Property("sevState", "string", since="vim.version.v7_0_1_0", rank=20),
        _rt.Property("maxSevEsGuests", "long", since="vim.version.v7_0_1_0", rank=20),
        _rt.Property("snpState", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "snpSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class SevInfo(vmodl.DynamicData):
    """The data object ``vim.host.SevInfo``, on the wire ``HostSevInfo``.

    Fields:
        - ``sevState``: ``string``, required.
        - ``maxSevEsGuests``: ``long``, required.
        - ``snpState``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``snpSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

    Source:
        ``vim/host/SevInfo.rst``
    """

    @_rt.enum(
        "vim.host.SevInfo.SevState",
        wire_name="HostSevInfoSevState",
        since="vim.version.v7_0_1_0",
        rank=20,
    )
    class SevState(_rt.VimEnum):
        """The enum ``vim.host.SevInfo.SevState``, on the wire ``HostSevInfoSevState``.

        Since:
            vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

        Source:
            ``vim/host/SevInfo/SevState.rst``
        """

        uninitialized = "uninitialized"
        """The value ``uninitialized``."""
        initialized = "initialized"
        """The value ``initialized``."""
        working = "working"
        """The value ``working``."""
        disabledBios = "disabledBios"
        """The value ``disabledBios``."""

    sevState: str = ""
    """``string``, required. Since vSphere API 7.0.1.0."""
    maxSevEsGuests: int = 0
    """``long``, required. Since vSphere API 7.0.1.0."""
    snpState: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    snpSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
