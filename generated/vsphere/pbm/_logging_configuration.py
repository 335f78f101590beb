# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.LoggingConfiguration``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "pbm.LoggingConfiguration",
    wire_name="PbmLoggingConfiguration",
    since="pbm.version.v8_0_0_0",
    rank=12,
    properties=lambda: (
        _rt.Property("component", "string", since="pbm.version.v8_0_0_0", rank=12),
        _rt.Property("logLevel", "string", since="pbm.version.v8_0_0_0", rank=12),
    ),
)
class LoggingConfiguration(vmodl.DynamicData):
    """The data object ``pbm.LoggingConfiguration``, on the wire ``PbmLoggingConfiguration``.

    Fields:
        - ``component``: ``string``, required.
        - ``logLevel``: ``string``, required.

    Since:
        pbm API 8.0.0.0 (``pbm.version.v8_0_0_0``)

    Source:
        ``pbm/LoggingConfiguration.rst``
    """

    @_rt.enum(
        "pbm.LoggingConfiguration.Component",
        wire_name="PbmLoggingConfigurationComponent",
        since="pbm.version.v8_0_0_0",
        rank=12,
    )
    class Component(_rt.VimEnum):
        """The enum ``pbm.LoggingConfiguration.Component``, on the wire ``PbmLoggingConfigurationComponent``.

        Since:
            pbm API 8.0.0.0 (``pbm.version.v8_0_0_0``)

        Source:
            ``pbm/LoggingConfiguration/Component.rst``
        """

        pbm = "pbm"
        """The value ``pbm``."""
        vslm = "vslm"
        """The value ``vslm``."""
        sms = "sms"
        """The value ``sms``."""
        spbm = "spbm"
        """The value ``spbm``."""
        sps = "sps"
        """The value ``sps``."""
        httpclient_header = "httpclient_header"
        """The value ``httpclient_header``."""
        httpclient_content = "httpclient_content"
        """The value ``httpclient_content``."""
        vmomi = "vmomi"
        """The value ``vmomi``."""

    @_rt.enum(
        "pbm.LoggingConfiguration.LogLevel",
        wire_name="PbmLoggingConfigurationLogLevel",
        since="pbm.version.v8_0_0_0",
        rank=12,
    )
    class LogLevel(_rt.VimEnum):
        """The enum ``pbm.LoggingConfiguration.LogLevel``, on the wire ``PbmLoggingConfigurationLogLevel``.

        Since:
            pbm API 8.0.0.0 (``pbm.version.v8_0_0_0``)

        Source:
            ``pbm/LoggingConfiguration/LogLevel.rst``
        """

        INFO = "INFO"
        """The value ``INFO``."""
        DEBUG = "DEBUG"
        """The value ``DEBUG``."""
        TRACE = "TRACE"
        """The value ``TRACE``."""

    component: str = ""
    """``string``, required. Since pbm API 8.0.0.0."""
    logLevel: str = ""
    """``string``, required. Since pbm API 8.0.0.0."""
