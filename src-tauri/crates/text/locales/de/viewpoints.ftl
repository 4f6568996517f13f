# What a kind of picture is called.

viewpoint-operating_model = Betriebsmodell
viewpoint-decision_map = Entscheidungskarte
viewpoint-buyer_journey = Kaufprozess
viewpoint-goals_and_incentives = Ziele und Anreize
viewpoint-data_and_metrics = Daten und Kennzahlen
viewpoint-responsibility = Verantwortung
viewpoint-automation_risk = Automatisierung und Risiko
viewpoint-free = Freie Zeichnung
