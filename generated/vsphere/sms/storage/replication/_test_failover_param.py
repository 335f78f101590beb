# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.TestFailoverParam``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.TestFailoverParam",
    wire_name="TestFailoverParam",
    since="sms.version.version11",
    rank=6,
)
class TestFailoverParam(sms.storage.replication.FailoverParam):
    """The data object ``sms.storage.replication.TestFailoverParam``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/TestFailoverParam.rst``
    """
