"""Hot backups of a deployment."""

from __future__ import annotations

from libarango._generated.backup import Backup as Backup
