# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanPeerHostConnectivityHealthState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanPeerHostConnectivityHealthState",
    wire_name="VsanPeerHostConnectivityHealthState",
    since="vsan.version.version22",
    rank=20,
)
class VsanPeerHostConnectivityHealthState(_rt.VimEnum):
    """The enum ``vim.host.VsanPeerHostConnectivityHealthState``.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/host/VsanPeerHostConnectivityHealthState.rst``
    """

    STATE_GOOD = "STATE_GOOD"
    """The value ``STATE_GOOD``."""
    STATE_SSL_ERROR = "STATE_SSL_ERROR"
    """The value ``STATE_SSL_ERROR``."""
    STATE_CONNECTION_REFUSED_ERROR = "STATE_CONNECTION_REFUSED_ERROR"
    """The value ``STATE_CONNECTION_REFUSED_ERROR``."""
    STATE_SOCKET_TIMEOUT = "STATE_SOCKET_TIMEOUT"
    """The value ``STATE_SOCKET_TIMEOUT``."""
    STATE_HTTP_EXCEPTION = "STATE_HTTP_EXCEPTION"
    """The value ``STATE_HTTP_EXCEPTION``."""
    STATE_MEMORY_ERROR = "STATE_MEMORY_ERROR"
    """The value ``STATE_MEMORY_ERROR``."""
    STATE_SYSTEM_ERROR = "STATE_SYSTEM_ERROR"
    """The value ``STATE_SYSTEM_ERROR``."""
    STATE_OS_ERROR = "STATE_OS_ERROR"
    """The value ``STATE_OS_ERROR``."""
    STATE_GENERAL_EXCEPTION = "STATE_GENERAL_EXCEPTION"
    """The value ``STATE_GENERAL_EXCEPTION``."""
    STATE_UNKNOWN = "STATE_UNKNOWN"
    """The value ``STATE_UNKNOWN``."""
