# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TdxInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.TdxInfo",
    wire_name="HostTdxInfo",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property("tdxState", "string", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("numTDXPrivateKeyIDs", "int", since="vim.version.v9_0_0_0", rank=34),
    ),
)
class TdxInfo(vmodl.DynamicData):
    """The data object ``vim.host.TdxInfo``, on the wire ``HostTdxInfo``.

    Fields:
        - ``tdxState``: ``string``, required.
        - ``numTDXPrivateKeyIDs``: ``int``, required.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/host/TdxInfo.rst``
    """

    @_rt.enum(
        "vim.host.TdxInfo.TdxState",
        wire_name="HostTdxInfoTdxState",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class TdxState(_rt.VimEnum):
        """The enum ``vim.host.TdxInfo.TdxState``, on the wire ``HostTdxInfoTdxState``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/host/TdxInfo/TdxState.rst``
        """

        initializing = "initializing"
        """The value ``initializing``."""
        initialized = "initialized"
        """The value ``initialized``."""
        configured = "configured"
        """The value ``configured``."""
        ready = "ready"
        """The value ``ready``."""
        disabledBios = "disabledBios"
        """The value ``disabledBios``."""

    tdxState: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
    numTDXPrivateKeyIDs: int = 0
    """``int``, required. Since vSphere API 9.0.0.0."""
